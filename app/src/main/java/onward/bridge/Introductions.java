package onward.bridge;

import static onward.schema.tables.Introductions.INTRODUCTIONS;

import java.util.Map;
import java.util.Optional;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;

/// The shelf of who introduced whom.
final class Introductions {

    private static final Prepared OF =
            Prepared.of(on ->
                    on.select(INTRODUCTIONS.BY_ID)
                            .from(INTRODUCTIONS)
                            .where(INTRODUCTIONS.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    INTRODUCTIONS.PERSON_ID.eq(
                                            Prepared.value("person", String.class))));

    private Introductions() {}

    /// Who introduced somebody; empty where nobody did.
    static Optional<PersonId> of(Ledger ledger, PersonId person) {
        return OF.rows(ledger, Map.of("person", person.value())).stream()
                .findFirst()
                .map(row -> new PersonId(row.get(INTRODUCTIONS.BY_ID)));
    }

    /// @param by empty where it was a slip
    static void put(Ledger ledger, PersonId person, Optional<PersonId> by) {
        if (by.isEmpty()) {
            ledger.sql()
                    .deleteFrom(INTRODUCTIONS)
                    .where(ledger.owns(INTRODUCTIONS.OWNER_ID))
                    .and(INTRODUCTIONS.PERSON_ID.eq(person.value()))
                    .execute();
            return;
        }
        ledger.sql()
                .insertInto(INTRODUCTIONS)
                .set(INTRODUCTIONS.OWNER_ID, ledger.owner().value())
                .set(INTRODUCTIONS.PERSON_ID, person.value())
                .set(INTRODUCTIONS.BY_ID, by.get().value())
                .onConflict(INTRODUCTIONS.OWNER_ID, INTRODUCTIONS.PERSON_ID)
                .doUpdate()
                .set(INTRODUCTIONS.BY_ID, by.get().value())
                .execute();
    }

    /// Reads all of them as the facts they should be; throws where a row makes none.
    static void readThrough(Ledger ledger) {
        ledger.sql()
                .selectFrom(INTRODUCTIONS)
                .where(ledger.owns(INTRODUCTIONS.OWNER_ID))
                .forEach(row -> {
                    new PersonId(row.get(INTRODUCTIONS.PERSON_ID));
                    new PersonId(row.get(INTRODUCTIONS.BY_ID));
                });
    }
}
