package onward.reflect;

import static onward.schema.tables.Points.POINTS;
import static onward.schema.tables.Reflections.REFLECTIONS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onward.interview.InterviewId;
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

    /// In the order in which they were last written: their ids tell it.
    private static final Prepared LATEST_GOOD =
            Prepared.of(on ->
                    on.select(POINTS.POINT_ID, POINTS.BODY, REFLECTIONS.INTERVIEW_ID)
                            .from(POINTS)
                            .join(REFLECTIONS)
                            .on(
                                    REFLECTIONS.OWNER_ID.eq(POINTS.OWNER_ID),
                                    REFLECTIONS.REFLECTION_ID.eq(POINTS.REFLECTION_ID))
                            .where(POINTS.OWNER_ID.eq(Prepared.owner()))
                            .and(POINTS.SIDE.eq(Prepared.value("side", String.class)))
                            .orderBy(POINTS.POINT_ID.desc())
                            .limit(Prepared.value("most", Integer.class)));

    private Points() {}

    /// The last things that went well.
    static List<GoodPoint> latestGood(Ledger ledger, int most) {
        return LATEST_GOOD
                .rows(ledger, Map.of("side", Point.Side.WELL.name(), "most", most))
                .stream()
                .map(row ->
                        new GoodPoint(
                                new InterviewId(row.get(REFLECTIONS.INTERVIEW_ID)),
                                ledger.open(
                                        POINTS.BODY,
                                        row.get(POINTS.POINT_ID),
                                        row.get(POINTS.BODY))))
                .toList();
    }

    static int count(Ledger ledger, Point.Side side) {
        return ledger.sql()
                .fetchCount(POINTS, ledger.owns(POINTS.OWNER_ID).and(POINTS.SIDE.eq(side.name())));
    }

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
