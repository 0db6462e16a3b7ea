package onward.interview;

import static onward.schema.tables.Companies.COMPANIES;
import static onward.schema.tables.Forecasts.FORECASTS;
import static onward.schema.tables.Interviews.INTERVIEWS;
import static onward.schema.tables.Outcomes.OUTCOMES;
import static onward.schema.tables.Pursuits.PURSUITS;
import static onward.schema.tables.SadnessFelt.SADNESS_FELT;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import onward.kernel.Micros;
import onward.kernel.Percent;
import onward.kernel.Sadness;
import onward.kernel.WallTime;
import onward.platform.store.Ledger;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;

/// Reads an interview out of the row that joins its tables.
final class InterviewRow {

    /// Named apart from the sadness that was foretold: two columns of one name are told apart by
    /// their tables in jOOQ's own reading only.
    private static final Field<Integer> FELT = SADNESS_FELT.SADNESS.as("sadness_felt");

    private InterviewRow() {}

    /// The join that an interview is read from.
    static SelectConditionStep<Record> select(DSLContext on, Condition owns) {
        return on.select(INTERVIEWS.fields())
                .select(PURSUITS.COMPANY_ID, PURSUITS.ROLE, COMPANIES.NAME)
                .select(FORECASTS.LOCKED_AT, FORECASTS.NEXT_STEP, FORECASTS.SADNESS)
                .select(OUTCOMES.KIND, OUTCOMES.HEARD_ON, OUTCOMES.RECORDED_AT, FELT)
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

    static Interview read(Ledger ledger, Record row) {
        var id = row.get(INTERVIEWS.INTERVIEW_ID);
        var zone = ZoneId.of(row.get(INTERVIEWS.ZONE));
        return new Interview(
                new InterviewId(id),
                pursuit(ledger, row),
                row.get(INTERVIEWS.VERSION),
                ledger.open(INTERVIEWS.STAGE, id, row.get(INTERVIEWS.STAGE)),
                Format.valueOf(row.get(INTERVIEWS.FORMAT)),
                WallTime.parse(row.get(INTERVIEWS.STARTS_WALL), zone),
                Optional.ofNullable(row.get(INTERVIEWS.ENDS_WALL))
                        .map(wall -> WallTime.parse(wall, zone)),
                forecast(row),
                outcome(row),
                Optional.ofNullable(row.get(FELT)).map(Sadness::new));
    }

    private static Pursuit pursuit(Ledger ledger, Record row) {
        var id = row.get(INTERVIEWS.PURSUIT_ID);
        return new Pursuit(
                new PursuitId(id),
                ledger.open(COMPANIES.NAME, row.get(PURSUITS.COMPANY_ID), row.get(COMPANIES.NAME)),
                ledger.open(PURSUITS.ROLE, id, row.get(PURSUITS.ROLE)));
    }

    private static Optional<Forecast> forecast(Record row) {
        return Optional.ofNullable(row.get(FORECASTS.LOCKED_AT))
                .map(Micros::toInstant)
                .map(at -> {
                    var nextStep = row.get(FORECASTS.NEXT_STEP);
                    return nextStep == null
                            ? new Forecast.Forgone(at)
                            : new Forecast.Locked(
                                    new Percent(nextStep),
                                    new Sadness(row.get(FORECASTS.SADNESS)),
                                    at);
                });
    }

    private static Optional<Outcome> outcome(Record row) {
        return Optional.ofNullable(row.get(OUTCOMES.KIND))
                .map(kind ->
                        new Outcome(
                                Outcome.Kind.valueOf(kind),
                                LocalDate.parse(row.get(OUTCOMES.HEARD_ON)),
                                Micros.toInstant(row.get(OUTCOMES.RECORDED_AT))));
    }
}
