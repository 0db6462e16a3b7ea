package onward.interview;

import static onward.schema.tables.Forecasts.FORECASTS;
import static onward.schema.tables.Outcomes.OUTCOMES;
import static onward.schema.tables.SadnessFelt.SADNESS_FELT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.kernel.Micros;
import onward.kernel.Percent;
import onward.kernel.Sadness;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;

/// The shelf of forecasts and what came of them. Forecasts are only ever inserted.
final class Forecasts {

    private static final Prepared PAIRS =
            Prepared.of(on ->
                    on.select(FORECASTS.NEXT_STEP, OUTCOMES.KIND)
                            .from(OUTCOMES)
                            .join(FORECASTS)
                            .on(
                                    FORECASTS.OWNER_ID.eq(OUTCOMES.OWNER_ID),
                                    FORECASTS.INTERVIEW_ID.eq(OUTCOMES.INTERVIEW_ID))
                            .where(OUTCOMES.OWNER_ID.eq(Prepared.owner()))
                            .and(OUTCOMES.KIND.ne(Prepared.value("withdrew", String.class)))
                            .and(FORECASTS.NEXT_STEP.isNotNull())
                            .orderBy(OUTCOMES.RECORDED_AT.desc(), OUTCOMES.INTERVIEW_ID.desc())
                            .limit(Prepared.value("most", Integer.class)));

    private Forecasts() {}

    /// Locks a forecast where none is locked yet.
    ///
    /// @return whether it was locked now
    static boolean lock(Ledger ledger, InterviewId interview, Forecast forecast) {
        var locked =
                forecast instanceof Forecast.Locked made
                        ? Optional.of(made)
                        : Optional.<Forecast.Locked>empty();
        return ledger.sql()
                        .insertInto(FORECASTS)
                        .set(FORECASTS.OWNER_ID, ledger.owner().value())
                        .set(FORECASTS.INTERVIEW_ID, interview.value())
                        .set(FORECASTS.LOCKED_AT, Micros.of(forecast.at()))
                        .set(
                                FORECASTS.NEXT_STEP,
                                locked.map(Forecast.Locked::nextStep)
                                        .map(Percent::value)
                                        .orElse(null))
                        .set(
                                FORECASTS.SADNESS,
                                locked.map(Forecast.Locked::sadness)
                                        .map(Sadness::value)
                                        .orElse(null))
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    static boolean isLocked(Ledger ledger, InterviewId interview) {
        return ledger.sql()
                .fetchExists(
                        FORECASTS,
                        ledger.owns(FORECASTS.OWNER_ID)
                                .and(FORECASTS.INTERVIEW_ID.eq(interview.value())));
    }

    static void hear(Ledger ledger, InterviewId interview, Outcome outcome) {
        ledger.sql()
                .insertInto(OUTCOMES)
                .set(OUTCOMES.OWNER_ID, ledger.owner().value())
                .set(OUTCOMES.INTERVIEW_ID, interview.value())
                .set(OUTCOMES.KIND, outcome.kind().name())
                .set(OUTCOMES.HEARD_ON, outcome.heardOn().toString())
                .set(OUTCOMES.RECORDED_AT, Micros.of(outcome.recordedAt()))
                .onConflict(OUTCOMES.OWNER_ID, OUTCOMES.INTERVIEW_ID)
                .doUpdate()
                .set(OUTCOMES.KIND, outcome.kind().name())
                .set(OUTCOMES.HEARD_ON, outcome.heardOn().toString())
                .set(OUTCOMES.RECORDED_AT, Micros.of(outcome.recordedAt()))
                .execute();
    }

    static void unhear(Ledger ledger, InterviewId interview) {
        ledger.sql()
                .deleteFrom(OUTCOMES)
                .where(ledger.owns(OUTCOMES.OWNER_ID))
                .and(OUTCOMES.INTERVIEW_ID.eq(interview.value()))
                .execute();
    }

    static void feel(Ledger ledger, InterviewId interview, Sadness sadness, Instant now) {
        ledger.sql()
                .insertInto(SADNESS_FELT)
                .set(SADNESS_FELT.OWNER_ID, ledger.owner().value())
                .set(SADNESS_FELT.INTERVIEW_ID, interview.value())
                .set(SADNESS_FELT.SADNESS, sadness.value())
                .set(SADNESS_FELT.RECORDED_AT, Micros.of(now))
                .onConflictDoNothing()
                .execute();
    }

    /// The last forecasts of which the outcome is known and was not the person's own decision,
    /// newest first.
    static List<Pair> pairs(Ledger ledger, int most) {
        return PAIRS
                .rows(ledger, Map.of("withdrew", Outcome.Kind.WITHDREW.name(), "most", most))
                .stream()
                .map(row ->
                        new Pair(
                                new Percent(row.get(FORECASTS.NEXT_STEP)),
                                Outcome.Kind.valueOf(row.get(OUTCOMES.KIND))
                                        == Outcome.Kind.WENT_ON))
                .toList();
    }
}
