package onward.bridge;

import static onward.schema.tables.People.PEOPLE;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.PreparedChange;
import onward.platform.store.Row;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The shelf of people.
final class People {

    private static final int AT_ONCE = 500;

    private static final Field<Integer> COUNT = DSL.count().as("people_count");
    private static final Field<Long> VERSIONS =
            DSL.sum(PEOPLE.VERSION).cast(Long.class).as("people_versions");

    /// A number of the moments since when they are known: so small that the sum of it fits.
    private static final Field<Long> AGES =
            DSL.sum(PEOPLE.CREATED_AT.mod(DSL.inline(1_000_003L)))
                    .cast(Long.class)
                    .as("people_ages");

    private static final Field<String> LAST = DSL.max(PEOPLE.PERSON_ID).as("people_last");

    private static final Prepared NAMES =
            Prepared.of(on ->
                    on.select(PEOPLE.PERSON_ID, PEOPLE.NAME)
                            .from(PEOPLE)
                            .where(PEOPLE.OWNER_ID.eq(Prepared.owner()))
                            .orderBy(PEOPLE.CREATED_AT.desc(), PEOPLE.PERSON_ID.desc()));

    private static final Prepared TALLY =
            Prepared.of(on ->
                    on.select(COUNT, VERSIONS, AGES, LAST)
                            .from(PEOPLE)
                            .where(PEOPLE.OWNER_ID.eq(Prepared.owner())));

    private static final Prepared ONE =
            Prepared.of(on ->
                    on.selectFrom(PEOPLE)
                            .where(PEOPLE.OWNER_ID.eq(Prepared.owner()))
                            .and(PEOPLE.PERSON_ID.eq(Prepared.value("person", String.class))));

    private static final Prepared SOME =
            Prepared.of(on ->
                    on.selectFrom(PEOPLE)
                            .where(PEOPLE.OWNER_ID.eq(Prepared.owner()))
                            .and(Prepared.among(PEOPLE.PERSON_ID, "id")));

    private static final Prepared NEWEST =
            Prepared.of(on ->
                    on.selectFrom(PEOPLE)
                            .where(PEOPLE.OWNER_ID.eq(Prepared.owner()))
                            .orderBy(PEOPLE.CREATED_AT.desc(), PEOPLE.PERSON_ID.desc())
                            .limit(Prepared.value("most", Integer.class))
                            .offset(Prepared.value("from", Integer.class)));

    private static final PreparedChange ADD =
            PreparedChange.of(on -> on.insertInto(PEOPLE).set(Prepared.each(PEOPLE)));

    private static final Comparator<Person> OLDEST_FIRST =
            Comparator.comparing(Person::since).thenComparing(person -> person.id().value());

    private People() {}

    static List<String> names(Ledger ledger) {
        return entries(ledger).stream().map(NameEntry::name).toList();
    }

    /// Everybody's name, the last met first.
    static List<NameEntry> entries(Ledger ledger) {
        return NAMES.rows(ledger, Map.of()).stream()
                .map(row -> {
                    var id = row.get(PEOPLE.PERSON_ID);
                    return new NameEntry(id, ledger.open(PEOPLE.NAME, id, row.get(PEOPLE.NAME)));
                })
                .toList();
    }

    /// What is another one after any change of anybody. It is told from an index alone.
    static NameTally tally(Ledger ledger) {
        var row = TALLY.rows(ledger, Map.of()).getFirst();
        return new NameTally(
                row.get(COUNT),
                number(row.get(VERSIONS)),
                number(row.get(AGES)),
                String.valueOf(row.get(LAST)));
    }

    private static long number(@Nullable Long sum) {
        return sum == null ? 0 : sum;
    }

    /// How often somebody was changed; empty where there is nobody of this id.
    static Optional<Integer> version(Ledger ledger, PersonId id) {
        return ONE.rows(ledger, Map.of("person", id.value())).stream()
                .findFirst()
                .map(row -> Objects.requireNonNullElse(row.get(PEOPLE.VERSION), 0));
    }

    /// Writes somebody. Whoever is marked "do not contact" stays so, whatever is written.
    static void put(Ledger ledger, Person person) {
        var values = values(ledger, person);
        var over = new LinkedHashMap<>(values);
        over.put(PEOPLE.QUIET_AT, DSL.coalesce(PEOPLE.QUIET_AT, DSL.excluded(PEOPLE.QUIET_AT)));
        over.put(PEOPLE.VERSION, DSL.coalesce(PEOPLE.VERSION, 0).plus(1));
        over.remove(PEOPLE.OWNER_ID);
        over.remove(PEOPLE.PERSON_ID);
        over.remove(PEOPLE.CREATED_AT);
        ledger.sql()
                .insertInto(PEOPLE)
                .set(values)
                .onConflict(PEOPLE.OWNER_ID, PEOPLE.PERSON_ID)
                .doUpdate()
                .set(over)
                .execute();
    }

    /// Adds people of whom none is here yet.
    static void add(Ledger ledger, List<Person> people) {
        for (var from = 0; from < people.size(); from += AT_ONCE) {
            var some = people.subList(from, Math.min(from + AT_ONCE, people.size()));
            // to seal a row takes longer than to write it: every core does
            var rows = some.parallelStream().map(person -> values(ledger, person)).toList();
            ADD.runEach(ledger, rows.stream().map(PreparedChange::byName).toList());
        }
    }

    private static Map<Field<?>, @Nullable Object> values(Ledger ledger, Person person) {
        var id = person.id().value();
        var card = person.card();
        var values = new LinkedHashMap<Field<?>, @Nullable Object>();
        values.put(PEOPLE.OWNER_ID, ledger.owner().value());
        values.put(PEOPLE.PERSON_ID, id);
        values.put(PEOPLE.CREATED_AT, Micros.of(person.since()));
        values.put(PEOPLE.NAME, ledger.close(PEOPLE.NAME, id, person.name()));
        values.put(PEOPLE.ROLE, ledger.close(PEOPLE.ROLE, id, person.role()));
        values.put(PEOPLE.EMAIL, ledger.close(PEOPLE.EMAIL, id, person.email()));
        values.put(PEOPLE.MET_WHERE, ledger.close(PEOPLE.MET_WHERE, id, person.metWhere()));
        values.put(PEOPLE.TRUE_THING, ledger.close(PEOPLE.TRUE_THING, id, person.trueThing()));
        values.put(PEOPLE.PRONOUNS, closed(ledger, PEOPLE.PRONOUNS, id, card.pronouns()));
        values.put(PEOPLE.WAYS, closed(ledger, PEOPLE.WAYS, id, Way.written(card.ways())));
        values.put(PEOPLE.OWED, closed(ledger, PEOPLE.OWED, id, card.owed()));
        values.put(PEOPLE.TAGS, closed(ledger, PEOPLE.TAGS, id, String.join("\n", card.tags())));
        values.put(PEOPLE.REQUEST, closed(ledger, PEOPLE.REQUEST, id, card.request()));
        values.put(PEOPLE.STABLE, closed(ledger, PEOPLE.STABLE, id, card.stable()));
        values.put(PEOPLE.VERSION, 1);
        values.put(PEOPLE.QUIET_AT, card.quietSince().map(Micros::of).orElse(null));
        return values;
    }

    private static byte @Nullable [] closed(
            Ledger ledger, TableField<?, byte[]> column, String id, String text) {
        return text.isEmpty() ? null : ledger.close(column, id, text);
    }

    static Optional<Person> find(Ledger ledger, PersonId id) {
        return ONE.rows(ledger, Map.of("person", id.value())).stream()
                .findFirst()
                .map(row -> read(ledger, row));
    }

    static List<Person> some(Ledger ledger, Collection<PersonId> ids) {
        return SOME
                .rowsAmong(
                        ledger,
                        "id",
                        ids.stream().map(PersonId::value).distinct().toList(),
                        Map.of())
                .stream()
                .map(row -> read(ledger, row))
                .collect(Collectors.toMap(Person::id, Function.identity(), (one, _) -> one))
                .values()
                .stream()
                .sorted(OLDEST_FIRST)
                .toList();
    }

    static List<Person> newestFirst(Ledger ledger, int from, int most) {
        return NEWEST.rows(ledger, Map.of("from", from, "most", most)).stream()
                .map(row -> read(ledger, row))
                .toList();
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
                ledger.open(PEOPLE.TRUE_THING, id, row.get(PEOPLE.TRUE_THING)),
                card(ledger, id, row));
    }

    private static Card card(Ledger ledger, String id, Row row) {
        return new Card(
                opened(ledger, PEOPLE.PRONOUNS, id, row),
                Way.parse(opened(ledger, PEOPLE.WAYS, id, row)),
                opened(ledger, PEOPLE.OWED, id, row),
                Card.tags(opened(ledger, PEOPLE.TAGS, id, row)),
                opened(ledger, PEOPLE.REQUEST, id, row),
                opened(ledger, PEOPLE.STABLE, id, row),
                Optional.ofNullable(row.get(PEOPLE.QUIET_AT)).map(Micros::toInstant));
    }

    private static String opened(Ledger ledger, TableField<?, byte[]> column, String id, Row row) {
        return ledger.openIfAny(column, id, row.get(column)).orElse("");
    }
}
