package onward.reflect;

import static onward.schema.tables.Reflections.REFLECTIONS;
import static onward.schema.tables.Reopenings.REOPENINGS;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.interview.InterviewId;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;

/// The shelf of write-ups as lists show them: nothing is opened but the lesson.
final class Summaries {

    private static final Condition OWNS = REFLECTIONS.OWNER_ID.eq(Prepared.owner());
    private static final Prepared LATEST_PUT_AWAY = latest(REFLECTIONS.PUT_AWAY_AT.isNotNull());
    private static final Prepared LATEST_OPEN = latest(REFLECTIONS.PUT_AWAY_AT.isNull());

    private static final Prepared ABOUT =
            Prepared.of(on -> inSight(on).and(Prepared.among(REFLECTIONS.INTERVIEW_ID, "about")));

    private static final Comparator<Summary> LATEST_FIRST =
            Comparator.comparing(Summary::startedAt)
                    .thenComparing(summary -> summary.id().value())
                    .reversed();

    private Summaries() {}

    /// The page is found in an index alone; only its own rows are read whole, so that the last page
    /// comes as fast as the first.
    static List<Summary> latest(Ledger ledger, boolean putAway, int from, int most, Instant now) {
        return summaries(
                ledger,
                (putAway ? LATEST_PUT_AWAY : LATEST_OPEN)
                        .rows(ledger, Map.of("since", since(now), "from", from, "most", most)));
    }

    static List<Summary> about(Ledger ledger, List<InterviewId> interviews, Instant now) {
        return summaries(
                ledger,
                ABOUT.rowsAmong(
                        ledger,
                        "about",
                        interviews.stream().map(InterviewId::value).toList(),
                        Map.of("since", since(now))));
    }

    private static List<Summary> summaries(Ledger ledger, List<Row> rows) {
        return rows.stream().map(row -> summary(ledger, row)).sorted(LATEST_FIRST).toList();
    }

    /// What is kept in sight of a write-up, and whether it is opened again.
    private static SelectConditionStep<Record> inSight(DSLContext on) {
        return on.select(
                        REFLECTIONS.REFLECTION_ID,
                        REFLECTIONS.INTERVIEW_ID,
                        REFLECTIONS.STARTED_AT,
                        REFLECTIONS.PUT_AWAY_AT,
                        REFLECTIONS.LESSON)
                .select(REOPENINGS.REOPENING_ID, REOPENINGS.OPENED_AT)
                .from(REFLECTIONS)
                .leftJoin(REOPENINGS)
                .on(
                        REOPENINGS.OWNER_ID.eq(REFLECTIONS.OWNER_ID),
                        REOPENINGS.REFLECTION_ID.eq(REFLECTIONS.REFLECTION_ID),
                        REOPENINGS.CLOSED_AT.isNull(),
                        REOPENINGS.OPENED_AT.gt(Prepared.value("since", Long.class)))
                .where(OWNS);
    }

    /// The page is found in an index alone.
    private static Prepared latest(Condition which) {
        return Prepared.of(on ->
                inSight(on)
                        .and(
                                REFLECTIONS.REFLECTION_ID.in(
                                        on.select(REFLECTIONS.REFLECTION_ID)
                                                .from(REFLECTIONS)
                                                .where(OWNS)
                                                .and(which)
                                                .orderBy(
                                                        REFLECTIONS.STARTED_AT.desc(),
                                                        REFLECTIONS.REFLECTION_ID.desc())
                                                .limit(Prepared.value("most", Integer.class))
                                                .offset(Prepared.value("from", Integer.class)))));
    }

    private static long since(Instant now) {
        return Micros.of(now.minus(Reopening.LASTS));
    }

    private static Summary summary(Ledger ledger, Row row) {
        var id = row.get(REFLECTIONS.REFLECTION_ID);
        var reopened =
                Optional.ofNullable(row.get(REOPENINGS.REOPENING_ID))
                        .map(open ->
                                new Reopening(
                                        open, Micros.toInstant(row.get(REOPENINGS.OPENED_AT)), ""));
        return new Summary(
                new ReflectionId(id),
                new InterviewId(row.get(REFLECTIONS.INTERVIEW_ID)),
                Micros.toInstant(row.get(REFLECTIONS.STARTED_AT)),
                Reflection.Standing.of(
                        Optional.ofNullable(row.get(REFLECTIONS.PUT_AWAY_AT))
                                .map(Micros::toInstant),
                        reopened),
                ledger.open(REFLECTIONS.LESSON, id, row.get(REFLECTIONS.LESSON)));
    }
}
