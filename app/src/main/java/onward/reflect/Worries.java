package onward.reflect;

import static onward.schema.tables.ParkedWorries.PARKED_WORRIES;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;

/// The shelf of parked worries.
final class Worries {

    private static final int MOST = 100;

    private static final Prepared SOONEST_FIRST =
            Prepared.of(on ->
                    on.selectFrom(PARKED_WORRIES)
                            .where(PARKED_WORRIES.OWNER_ID.eq(Prepared.owner()))
                            .orderBy(PARKED_WORRIES.RETURNS_AT, PARKED_WORRIES.WORRY_ID)
                            .limit(Prepared.value("most", Integer.class)));

    private Worries() {}

    static void add(Ledger ledger, Worry worry) {
        var id = worry.id().value();
        ledger.sql()
                .insertInto(PARKED_WORRIES)
                .set(PARKED_WORRIES.OWNER_ID, ledger.owner().value())
                .set(PARKED_WORRIES.WORRY_ID, id)
                .set(PARKED_WORRIES.BODY, ledger.close(PARKED_WORRIES.BODY, id, worry.body()))
                .set(PARKED_WORRIES.PARKED_AT, Micros.of(worry.parkedAt()))
                .set(PARKED_WORRIES.RETURNS_AT, Micros.of(worry.returnsAt()))
                .execute();
    }

    static List<Worry> soonestFirst(Ledger ledger) {
        return SOONEST_FIRST.rows(ledger, Map.of("most", MOST)).stream()
                .map(row -> {
                    var id = row.get(PARKED_WORRIES.WORRY_ID);
                    return new Worry(
                            new WorryId(id),
                            ledger.open(PARKED_WORRIES.BODY, id, row.get(PARKED_WORRIES.BODY)),
                            Micros.toInstant(row.get(PARKED_WORRIES.PARKED_AT)),
                            Micros.toInstant(row.get(PARKED_WORRIES.RETURNS_AT)));
                })
                .toList();
    }

    static void remove(Ledger ledger, WorryId id) {
        ledger.sql()
                .deleteFrom(PARKED_WORRIES)
                .where(ledger.owns(PARKED_WORRIES.OWNER_ID))
                .and(PARKED_WORRIES.WORRY_ID.eq(id.value()))
                .execute();
    }

    static void removeExpired(Ledger ledger, Instant now) {
        ledger.sql()
                .deleteFrom(PARKED_WORRIES)
                .where(ledger.owns(PARKED_WORRIES.OWNER_ID))
                .and(PARKED_WORRIES.RETURNS_AT.le(Micros.of(now.minus(Worry.STAYS))))
                .execute();
    }
}
