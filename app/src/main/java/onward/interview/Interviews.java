package onward.interview;

import static onward.schema.tables.Companies.COMPANIES;
import static onward.schema.tables.Forecasts.FORECASTS;
import static onward.schema.tables.Interviews.INTERVIEWS;
import static onward.schema.tables.Outcomes.OUTCOMES;
import static onward.schema.tables.Pursuits.PURSUITS;
import static onward.schema.tables.SadnessFelt.SADNESS_FELT;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.bridge.PersonId;
import onward.kernel.Micros;
import onward.kernel.WallTime;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;

/// The shelf of interviews, each with its pursuit, forecast and outcome.
final class Interviews {

    private static final Comparator<Interview> LATEST_FIRST =
            Comparator.comparing((Interview interview) -> interview.starts().instant())
                    .thenComparing(interview -> interview.id().value())
                    .reversed();

    private static final Condition OWNS = INTERVIEWS.OWNER_ID.eq(Prepared.owner());
    private static final Param<Long> NOW = Prepared.value("now", Long.class);
    private static final Param<Integer> MOST = Prepared.value("most", Integer.class);

    private static final Prepared FIND =
            Prepared.of(on ->
                    whole(on, OWNS)
                            .and(INTERVIEWS.INTERVIEW_ID.eq(Prepared.value("id", String.class))));

    private static final Prepared SOME =
            Prepared.of(on -> whole(on, OWNS).and(Prepared.among(INTERVIEWS.INTERVIEW_ID, "id")));

    private static final Prepared HELD =
            Prepared.of(on ->
                    whole(on, OWNS)
                            .and(INTERVIEWS.STARTS_AT.le(NOW))
                            .and(INTERVIEWS.CALLED_OFF_AT.isNull())
                            .orderBy(INTERVIEWS.STARTS_AT.desc(), INTERVIEWS.INTERVIEW_ID.desc())
                            .limit(MOST));

    private static final Prepared COMING =
            Prepared.of(on ->
                    whole(on, OWNS)
                            .and(INTERVIEWS.STARTS_AT.gt(NOW))
                            .and(INTERVIEWS.CALLED_OFF_AT.isNull())
                            .orderBy(INTERVIEWS.STARTS_AT, INTERVIEWS.INTERVIEW_ID)
                            .limit(MOST));

    private static final Prepared LATEST =
            Prepared.of(on ->
                    whole(on, OWNS)
                            .and(
                                    INTERVIEWS.INTERVIEW_ID.in(
                                            on.select(INTERVIEWS.INTERVIEW_ID)
                                                    .from(INTERVIEWS)
                                                    .where(OWNS)
                                                    .and(
                                                            INTERVIEWS.ENDED.eq(
                                                                    Prepared.value(
                                                                            "ended",
                                                                            Boolean.class)))
                                                    .orderBy(
                                                            INTERVIEWS.STARTS_AT.desc(),
                                                            INTERVIEWS.INTERVIEW_ID.desc())
                                                    .limit(MOST)
                                                    .offset(
                                                            Prepared.value(
                                                                    "from", Integer.class)))));

    private Interviews() {}

    static void add(
            Ledger ledger, InterviewId interview, PursuitId pursuit, Logged logged, Instant now) {
        var id = interview.value();
        ledger.sql()
                .insertInto(INTERVIEWS)
                .set(INTERVIEWS.OWNER_ID, ledger.owner().value())
                .set(INTERVIEWS.INTERVIEW_ID, id)
                .set(INTERVIEWS.PURSUIT_ID, pursuit.value())
                .set(INTERVIEWS.VERSION, 1)
                .set(INTERVIEWS.CREATED_AT, Micros.of(now))
                .set(INTERVIEWS.STAGE, ledger.close(INTERVIEWS.STAGE, id, logged.stage()))
                .set(INTERVIEWS.FORMAT, logged.format().name())
                .set(INTERVIEWS.ZONE, logged.starts().zone().getId())
                .set(INTERVIEWS.STARTS_WALL, logged.starts().written())
                .set(INTERVIEWS.STARTS_AT, Micros.of(logged.starts().instant()))
                .set(INTERVIEWS.ENDS_WALL, written(logged.ends()))
                .set(INTERVIEWS.ENDS_AT, micros(logged.ends()))
                .set(INTERVIEWS.ENDED, false)
                .onConflictDoNothing()
                .execute();
    }

    /// Changes a row.
    ///
    /// @return whether it was still the edition that was changed
    static boolean change(
            Ledger ledger, InterviewId interview, int version, PursuitId pursuit, Logged logged) {
        var id = interview.value();
        return ledger.sql()
                        .update(INTERVIEWS)
                        .set(INTERVIEWS.PURSUIT_ID, pursuit.value())
                        .set(INTERVIEWS.VERSION, version + 1)
                        .set(INTERVIEWS.STAGE, ledger.close(INTERVIEWS.STAGE, id, logged.stage()))
                        .set(INTERVIEWS.FORMAT, logged.format().name())
                        .set(INTERVIEWS.ZONE, logged.starts().zone().getId())
                        .set(INTERVIEWS.STARTS_WALL, logged.starts().written())
                        .set(INTERVIEWS.STARTS_AT, Micros.of(logged.starts().instant()))
                        .set(INTERVIEWS.ENDS_WALL, written(logged.ends()))
                        .set(INTERVIEWS.ENDS_AT, micros(logged.ends()))
                        .where(ledger.owns(INTERVIEWS.OWNER_ID))
                        .and(INTERVIEWS.INTERVIEW_ID.eq(id))
                        .and(INTERVIEWS.VERSION.eq(version))
                        .execute()
                > 0;
    }

    static Optional<Interview> find(Ledger ledger, InterviewId id) {
        return read(ledger, FIND.rows(ledger, Map.of("id", id.value()))).stream().findFirst();
    }

    static List<Interview> some(Ledger ledger, List<InterviewId> ids) {
        return read(
                ledger,
                SOME.rowsAmong(
                        ledger, "id", ids.stream().map(InterviewId::value).toList(), Map.of()));
    }

    /// Interviews that did not end, or those that did, the latest first.
    ///
    /// The page is found in the index alone; only its own rows are read whole, so that the last
    /// page comes as fast as the first.
    static List<Interview> latest(Ledger ledger, boolean ended, int from, int most) {
        return read(ledger, LATEST.rows(ledger, Map.of("ended", ended, "from", from, "most", most)))
                .stream()
                .sorted(LATEST_FIRST)
                .toList();
    }

    static List<Interview> lastHeld(Ledger ledger, Instant now, int most) {
        return read(ledger, HELD.rows(ledger, Map.of("now", Micros.of(now), "most", most)));
    }

    static List<Interview> coming(Ledger ledger, Instant now, int most) {
        return read(ledger, COMING.rows(ledger, Map.of("now", Micros.of(now), "most", most)));
    }

    static List<Interview> of(Ledger ledger, PersonId person) {
        return some(ledger, Met.with(ledger, person)).stream().sorted(LATEST_FIRST).toList();
    }

    static int countEnded(Ledger ledger) {
        return ledger.sql()
                .fetchCount(
                        INTERVIEWS,
                        ledger.owns(INTERVIEWS.OWNER_ID).and(INTERVIEWS.ENDED.eq(true)));
    }

    static void markEnded(Ledger ledger, InterviewId id, boolean ended) {
        ledger.sql()
                .update(INTERVIEWS)
                .set(INTERVIEWS.ENDED, ended)
                .where(ledger.owns(INTERVIEWS.OWNER_ID))
                .and(INTERVIEWS.INTERVIEW_ID.eq(id.value()))
                .execute();
    }

    static boolean remove(Ledger ledger, InterviewId id) {
        return ledger.sql()
                        .deleteFrom(INTERVIEWS)
                        .where(ledger.owns(INTERVIEWS.OWNER_ID))
                        .and(INTERVIEWS.INTERVIEW_ID.eq(id.value()))
                        .execute()
                > 0;
    }

    /// The join that an interview is read from.
    private static SelectConditionStep<Record> whole(DSLContext on, Condition owns) {
        return on.select(INTERVIEWS.fields())
                .select(PURSUITS.COMPANY_ID, PURSUITS.ROLE, COMPANIES.NAME)
                .select(FORECASTS.LOCKED_AT, FORECASTS.NEXT_STEP, FORECASTS.SADNESS)
                .select(OUTCOMES.KIND, OUTCOMES.HEARD_ON, OUTCOMES.RECORDED_AT, InterviewRow.FELT)
                .from(INTERVIEWS)
                .join(PURSUITS)
                .on(
                        PURSUITS.OWNER_ID.eq(INTERVIEWS.OWNER_ID),
                        PURSUITS.PURSUIT_ID.eq(INTERVIEWS.PURSUIT_ID))
                .join(COMPANIES)
                .on(
                        COMPANIES.OWNER_ID.eq(PURSUITS.OWNER_ID),
                        COMPANIES.COMPANY_ID.eq(PURSUITS.COMPANY_ID))
                .leftJoin(FORECASTS)
                .on(
                        FORECASTS.OWNER_ID.eq(INTERVIEWS.OWNER_ID),
                        FORECASTS.INTERVIEW_ID.eq(INTERVIEWS.INTERVIEW_ID))
                .leftJoin(OUTCOMES)
                .on(
                        OUTCOMES.OWNER_ID.eq(INTERVIEWS.OWNER_ID),
                        OUTCOMES.INTERVIEW_ID.eq(INTERVIEWS.INTERVIEW_ID))
                .leftJoin(SADNESS_FELT)
                .on(
                        SADNESS_FELT.OWNER_ID.eq(INTERVIEWS.OWNER_ID),
                        SADNESS_FELT.INTERVIEW_ID.eq(INTERVIEWS.INTERVIEW_ID))
                .where(owns);
    }

    private static List<Interview> read(Ledger ledger, List<Row> rows) {
        return rows.stream().map(row -> InterviewRow.read(ledger, row)).toList();
    }

    private static @Nullable String written(Optional<WallTime> time) {
        return time.map(WallTime::written).orElse(null);
    }

    private static @Nullable Long micros(Optional<WallTime> time) {
        return time.map(WallTime::instant).map(Micros::of).orElse(null);
    }
}
