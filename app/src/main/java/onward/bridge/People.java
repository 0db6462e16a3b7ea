package onward.bridge;

import static onward.schema.tables.People.PEOPLE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;

/// The shelf of people.
final class People {

    private static final int AT_ONCE = 100;

    private static final Prepared NAMES =
            Prepared.of(on ->
                    on.select(PEOPLE.PERSON_ID, PEOPLE.NAME)
                            .from(PEOPLE)
                            .where(PEOPLE.OWNER_ID.eq(Prepared.owner())));

    private People() {}

    static List<String> names(Ledger ledger) {
        return NAMES.rows(ledger, Map.of()).stream()
                .map(row ->
                        ledger.open(PEOPLE.NAME, row.get(PEOPLE.PERSON_ID), row.get(PEOPLE.NAME)))
                .toList();
    }

    static void put(Ledger ledger, Person person) {
        var id = person.id().value();
        var name = ledger.close(PEOPLE.NAME, id, person.name());
        var role = ledger.close(PEOPLE.ROLE, id, person.role());
        var email = ledger.close(PEOPLE.EMAIL, id, person.email());
        var metWhere = ledger.close(PEOPLE.MET_WHERE, id, person.metWhere());
        var trueThing = ledger.close(PEOPLE.TRUE_THING, id, person.trueThing());
        ledger.sql()
                .insertInto(PEOPLE)
                .set(PEOPLE.OWNER_ID, ledger.owner().value())
                .set(PEOPLE.PERSON_ID, id)
                .set(PEOPLE.CREATED_AT, Micros.of(person.since()))
                .set(PEOPLE.NAME, name)
                .set(PEOPLE.ROLE, role)
                .set(PEOPLE.EMAIL, email)
                .set(PEOPLE.MET_WHERE, metWhere)
                .set(PEOPLE.TRUE_THING, trueThing)
                .onConflict(PEOPLE.OWNER_ID, PEOPLE.PERSON_ID)
                .doUpdate()
                .set(PEOPLE.NAME, name)
                .set(PEOPLE.ROLE, role)
                .set(PEOPLE.EMAIL, email)
                .set(PEOPLE.MET_WHERE, metWhere)
                .set(PEOPLE.TRUE_THING, trueThing)
                .execute();
    }

    static Optional<Person> find(Ledger ledger, PersonId id) {
        return ledger.sql()
                .selectFrom(PEOPLE)
                .where(ledger.owns(PEOPLE.OWNER_ID))
                .and(PEOPLE.PERSON_ID.eq(id.value()))
                .fetchOptional(row -> read(ledger, Row.of(row)));
    }

    static List<Person> some(Ledger ledger, Collection<PersonId> ids) {
        return ids.isEmpty()
                ? List.of()
                : ledger.sql()
                        .selectFrom(PEOPLE)
                        .where(ledger.owns(PEOPLE.OWNER_ID))
                        .and(PEOPLE.PERSON_ID.in(ids.stream().map(PersonId::value).toList()))
                        .orderBy(PEOPLE.CREATED_AT, PEOPLE.PERSON_ID)
                        .fetch(row -> read(ledger, Row.of(row)));
    }

    static List<Person> newestFirst(Ledger ledger, int from, int most) {
        return ledger.sql()
                .selectFrom(PEOPLE)
                .where(ledger.owns(PEOPLE.OWNER_ID))
                .orderBy(PEOPLE.CREATED_AT.desc(), PEOPLE.PERSON_ID.desc())
                .limit(most)
                .offset(from)
                .fetch(row -> read(ledger, Row.of(row)));
    }

    /// Reads everyone as the facts they should be; throws where a row makes none.
    static void readThrough(Ledger ledger) {
        try (var rows =
                ledger
                        .sql()
                        .selectFrom(PEOPLE)
                        .where(ledger.owns(PEOPLE.OWNER_ID))
                        .fetchSize(AT_ONCE)
                        .stream()) {
            rows.forEach(row -> read(ledger, Row.of(row)));
        }
    }

    static int count(Ledger ledger) {
        return ledger.sql().fetchCount(PEOPLE, ledger.owns(PEOPLE.OWNER_ID));
    }

    static boolean remove(Ledger ledger, PersonId id) {
        return ledger.sql()
                        .deleteFrom(PEOPLE)
                        .where(ledger.owns(PEOPLE.OWNER_ID))
                        .and(PEOPLE.PERSON_ID.eq(id.value()))
                        .execute()
                > 0;
    }

    private static Person read(Ledger ledger, Row row) {
        var id = row.get(PEOPLE.PERSON_ID);
        return new Person(
                new PersonId(id),
                Micros.toInstant(row.get(PEOPLE.CREATED_AT)),
                ledger.open(PEOPLE.NAME, id, row.get(PEOPLE.NAME)),
                ledger.open(PEOPLE.ROLE, id, row.get(PEOPLE.ROLE)),
                ledger.open(PEOPLE.EMAIL, id, row.get(PEOPLE.EMAIL)),
                ledger.open(PEOPLE.MET_WHERE, id, row.get(PEOPLE.MET_WHERE)),
                ledger.open(PEOPLE.TRUE_THING, id, row.get(PEOPLE.TRUE_THING)));
    }
}
