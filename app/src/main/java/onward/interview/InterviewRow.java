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
import onward.platform.store.Row;
import org.jooq.Field;

/// Reads an interview out of the row that joins its tables.
final class InterviewRow {

    /// Named apart from the sadness that was foretold: two columns of one name are told apart by
    /// their tables in jOOQ's own reading only.
    static final Field<Integer> FELT = SADNESS_FELT.SADNESS.as("sadness_felt");

    private InterviewRow() {}

    static Interview read(Ledger ledger, Row row) {
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
                Optional.ofNullable(row.get(FELT)).map(Sadness::new),
                Optional.ofNullable(row.get(INTERVIEWS.CALLED_OFF_AT)).map(Micros::toInstant));
    }

    private static Pursuit pursuit(Ledger ledger, Row row) {
        var id = row.get(INTERVIEWS.PURSUIT_ID);
        return new Pursuit(
                new PursuitId(id),
                ledger.open(COMPANIES.NAME, row.get(PURSUITS.COMPANY_ID), row.get(COMPANIES.NAME)),
                ledger.open(PURSUITS.ROLE, id, row.get(PURSUITS.ROLE)));
    }

    private static Optional<Forecast> forecast(Row row) {
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

    private static Optional<Outcome> outcome(Row row) {
        return Optional.ofNullable(row.get(OUTCOMES.KIND))
                .map(kind ->
                        new Outcome(
                                Outcome.Kind.valueOf(kind),
                                LocalDate.parse(row.get(OUTCOMES.HEARD_ON)),
                                Micros.toInstant(row.get(OUTCOMES.RECORDED_AT))));
    }
}
