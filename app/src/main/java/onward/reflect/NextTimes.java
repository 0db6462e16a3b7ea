package onward.reflect;

import static onward.schema.tables.NextTimes.NEXT_TIMES;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;

/// The shelf of plans for next time.
final class NextTimes {

    private static final Prepared OF =
            Prepared.of(on ->
                    on.selectFrom(NEXT_TIMES)
                            .where(NEXT_TIMES.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    NEXT_TIMES.REFLECTION_ID.eq(
                                            Prepared.value("reflection", String.class)))
                            .orderBy(NEXT_TIMES.POSITION));

    private NextTimes() {}

    static List<NextTime> of(Ledger ledger, ReflectionId reflection) {
        return OF.rows(ledger, Map.of("reflection", reflection.value())).stream()
                .map(row -> {
                    var id = row.get(NEXT_TIMES.NEXT_TIME_ID);
                    return new NextTime(
                            ledger.open(NEXT_TIMES.CUE, id, row.get(NEXT_TIMES.CUE)),
                            ledger.open(NEXT_TIMES.ACT, id, row.get(NEXT_TIMES.ACT)));
                })
                .toList();
    }

    static void replace(Ledger ledger, ReflectionId reflection, List<NextTime> plans, Instant now) {
        ledger.sql()
                .deleteFrom(NEXT_TIMES)
                .where(ledger.owns(NEXT_TIMES.OWNER_ID))
                .and(NEXT_TIMES.REFLECTION_ID.eq(reflection.value()))
                .execute();
        for (var position = 0; position < plans.size(); position++) {
            var id = Uuid7.at(now);
            var plan = plans.get(position);
            ledger.sql()
                    .insertInto(NEXT_TIMES)
                    .set(NEXT_TIMES.OWNER_ID, ledger.owner().value())
                    .set(NEXT_TIMES.NEXT_TIME_ID, id)
                    .set(NEXT_TIMES.REFLECTION_ID, reflection.value())
                    .set(NEXT_TIMES.POSITION, position)
                    .set(NEXT_TIMES.CUE, ledger.close(NEXT_TIMES.CUE, id, plan.cue()))
                    .set(NEXT_TIMES.ACT, ledger.close(NEXT_TIMES.ACT, id, plan.act()))
                    .execute();
        }
    }
}
