package onward.replay;

import java.util.List;
import java.util.Optional;
import onward.interview.Pair;
import onward.interview.TrackRecord;

/// How confident somebody said that they were, over time, beside what really came of interviews.
///
/// @param points one for each session that was finished, the earliest first
/// @param weeks the rehearsals that were done, the earliest week first
/// @param record forecasts and outcomes; empty where there are none
public record Confidence(
        List<ConfidencePoint> points, List<RehearsedWeek> weeks, Optional<TrackRecord> record) {

    private static final int PERCENT = 100;

    public Confidence {
        points = List.copyOf(points);
        weeks = List.copyOf(weeks);
    }

    static Confidence of(
            List<ConfidencePoint> points, List<RehearsedWeek> weeks, List<Pair> pairs) {
        return new Confidence(
                points,
                weeks,
                pairs.isEmpty() ? Optional.empty() : Optional.of(TrackRecord.of(pairs)));
    }

    /// How many rehearsals were done in all.
    public int rehearsals() {
        return weeks.stream().mapToInt(RehearsedWeek::rehearsals).sum();
    }

    /// What came of interviews, with how sure that is; never as a proof of anything.
    public String outcomes() {
        return record.map(Confidence::told)
                .orElse("No interview with a forecast has an outcome yet.");
    }

    private static String told(TrackRecord record) {
        var wentOn = Math.round(record.came() * record.cases());
        if (record.cases() < TrackRecord.FEWEST) {
            return "%d of %d interviews went on. That is too few to say more."
                    .formatted(wentOn, record.cases());
        }
        // the record keeps the interval of the rate less the mean forecast
        var low = Math.round((record.bias().low() + record.expected()) * PERCENT);
        var high = Math.round((record.bias().high() + record.expected()) * PERCENT);
        return "%d of %d interviews went on: likely between %d and %d in 100."
                .formatted(wentOn, record.cases(), low, high);
    }
}
