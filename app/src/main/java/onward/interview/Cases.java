package onward.interview;

import static onward.schema.tables.Forecasts.FORECASTS;
import static onward.schema.tables.Interviews.INTERVIEWS;
import static onward.schema.tables.Outcomes.OUTCOMES;
import static onward.schema.tables.SadnessFelt.SADNESS_FELT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.kernel.Micros;
import onward.kernel.Percent;
import onward.kernel.Sadness;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;

/// The shelf of interviews in figures: no column of it is sealed.
final class Cases {

    private static final Duration USUAL_LENGTH = Duration.ofHours(1);

    private static final Prepared HELD =
            Prepared.of(on ->
                    on.select(
                                    INTERVIEWS.INTERVIEW_ID,
                                    INTERVIEWS.PURSUIT_ID,
                                    INTERVIEWS.STARTS_AT,
                                    INTERVIEWS.ENDS_AT,
                                    FORECASTS.NEXT_STEP,
                                    FORECASTS.SADNESS,
                                    OUTCOMES.KIND,
                                    InterviewRow.FELT)
                            .from(INTERVIEWS)
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
                            .where(INTERVIEWS.OWNER_ID.eq(Prepared.owner()))
                            .and(INTERVIEWS.STARTS_AT.le(Prepared.value("now", Long.class)))
                            .and(INTERVIEWS.CALLED_OFF_AT.isNull().or(OUTCOMES.KIND.isNotNull()))
                            .orderBy(INTERVIEWS.STARTS_AT, INTERVIEWS.INTERVIEW_ID));

    private Cases() {}

    /// Those that were held, the earliest first. What was called off counts only where an answer
    /// came all the same.
    static List<Case> held(Ledger ledger, Instant now) {
        return HELD.rows(ledger, Map.of("now", Micros.of(now))).stream().map(Cases::read).toList();
    }

    private static Case read(Row row) {
        var started = Micros.toInstant(row.get(INTERVIEWS.STARTS_AT));
        return new Case(
                new InterviewId(row.get(INTERVIEWS.INTERVIEW_ID)),
                new PursuitId(row.get(INTERVIEWS.PURSUIT_ID)),
                started,
                Optional.ofNullable(row.get(INTERVIEWS.ENDS_AT))
                        .map(Micros::toInstant)
                        .orElse(started.plus(USUAL_LENGTH)),
                Optional.ofNullable(row.get(FORECASTS.NEXT_STEP)).map(Percent::new),
                Optional.ofNullable(row.get(FORECASTS.SADNESS)).map(Sadness::new),
                Optional.ofNullable(row.get(InterviewRow.FELT)).map(Sadness::new),
                Optional.ofNullable(row.get(OUTCOMES.KIND)).map(Outcome.Kind::valueOf));
    }
}
