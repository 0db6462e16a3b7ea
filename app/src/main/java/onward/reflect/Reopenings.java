package onward.reflect;

import static onward.schema.tables.Reopenings.REOPENINGS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.kernel.Micros;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;

/// The shelf of openings of what was put away.
final class Reopenings {

    private Reopenings() {}

    static void add(Ledger ledger, ReflectionId reflection, String whatsNew, Instant now) {
        var id = Uuid7.at(now);
        ledger.sql()
                .insertInto(REOPENINGS)
                .set(REOPENINGS.OWNER_ID, ledger.owner().value())
                .set(REOPENINGS.REOPENING_ID, id)
                .set(REOPENINGS.REFLECTION_ID, reflection.value())
                .set(REOPENINGS.OPENED_AT, Micros.of(now))
                .set(REOPENINGS.WHATS_NEW, ledger.close(REOPENINGS.WHATS_NEW, id, whatsNew))
                .execute();
    }

    static void close(Ledger ledger, ReflectionId reflection, Instant now) {
        ledger.sql()
                .update(REOPENINGS)
                .set(REOPENINGS.CLOSED_AT, Micros.of(now))
                .where(ledger.owns(REOPENINGS.OWNER_ID))
                .and(REOPENINGS.REFLECTION_ID.eq(reflection.value()))
                .and(REOPENINGS.CLOSED_AT.isNull())
                .execute();
    }

    static List<Reopening> of(Ledger ledger, ReflectionId reflection) {
        return ledger.sql()
                .selectFrom(REOPENINGS)
                .where(ledger.owns(REOPENINGS.OWNER_ID))
                .and(REOPENINGS.REFLECTION_ID.eq(reflection.value()))
                .orderBy(REOPENINGS.REOPENING_ID)
                .fetch(row -> {
                    var id = row.get(REOPENINGS.REOPENING_ID);
                    return new Reopening(
                            id,
                            Micros.toInstant(row.get(REOPENINGS.OPENED_AT)),
                            ledger.open(REOPENINGS.WHATS_NEW, id, row.get(REOPENINGS.WHATS_NEW)));
                });
    }

    /// The opening that is not folded away yet; the last one where two computers had one each.
    static Optional<Reopening> current(Ledger ledger, ReflectionId reflection, Instant now) {
        return ledger.sql()
                .select(REOPENINGS.REOPENING_ID)
                .from(REOPENINGS)
                .where(ledger.owns(REOPENINGS.OWNER_ID))
                .and(REOPENINGS.REFLECTION_ID.eq(reflection.value()))
                .and(REOPENINGS.CLOSED_AT.isNull())
                .and(REOPENINGS.OPENED_AT.gt(Micros.of(now.minus(Reopening.LASTS))))
                .orderBy(REOPENINGS.OPENED_AT.desc(), REOPENINGS.REOPENING_ID.desc())
                .limit(1)
                .fetchOptional(REOPENINGS.REOPENING_ID)
                .flatMap(id ->
                        of(ledger, reflection).stream()
                                .filter(reopening -> reopening.id().equals(id))
                                .findFirst());
    }
}
