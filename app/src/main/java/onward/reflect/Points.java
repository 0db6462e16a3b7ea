package onward.reflect;

import static onward.schema.tables.Points.POINTS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;

/// The shelf of points.
final class Points {

    private static final Prepared OF =
            Prepared.of(on ->
                    on.selectFrom(POINTS)
                            .where(POINTS.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    POINTS.REFLECTION_ID.eq(
                                            Prepared.value("reflection", String.class)))
                            .orderBy(POINTS.POSITION));

    private Points() {}

    static List<Point> of(Ledger ledger, ReflectionId reflection) {
        return OF.rows(ledger, Map.of("reflection", reflection.value())).stream()
                .map(row ->
                        new Point(
                                Point.Side.valueOf(row.get(POINTS.SIDE)),
                                ledger.open(
                                        POINTS.BODY,
                                        row.get(POINTS.POINT_ID),
                                        row.get(POINTS.BODY))))
                .toList();
    }

    static void replace(Ledger ledger, ReflectionId reflection, List<Point> points, Instant now) {
        ledger.sql()
                .deleteFrom(POINTS)
                .where(ledger.owns(POINTS.OWNER_ID))
                .and(POINTS.REFLECTION_ID.eq(reflection.value()))
                .execute();
        for (var position = 0; position < points.size(); position++) {
            var id = Uuid7.at(now);
            ledger.sql()
                    .insertInto(POINTS)
                    .set(POINTS.OWNER_ID, ledger.owner().value())
                    .set(POINTS.POINT_ID, id)
                    .set(POINTS.REFLECTION_ID, reflection.value())
                    .set(POINTS.POSITION, position)
                    .set(POINTS.SIDE, points.get(position).side().name())
                    .set(POINTS.BODY, ledger.close(POINTS.BODY, id, points.get(position).body()))
                    .execute();
        }
    }
}
