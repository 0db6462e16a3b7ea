package onward.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import onward.kernel.Sadness;
import onward.kernel.WallTime;

/// One interview of a pursuit.
///
/// @param stage the stage in the company's own words; may be empty
/// @param version counts the changes, so that two open pages do not overwrite each other
/// @param felt how sad they were a week later
/// @param calledOff when it was called off; empty where it takes place
public record Interview(
        InterviewId id,
        Pursuit pursuit,
        int version,
        String stage,
        Format format,
        WallTime starts,
        Optional<WallTime> ends,
        Optional<Forecast> forecast,
        Optional<Outcome> outcome,
        Optional<Sadness> felt,
        Optional<Instant> calledOff) {

    private static final Duration USUAL_LENGTH = Duration.ofHours(1);
    private static final Duration A_WEEK = Duration.ofDays(7);

    /// What two people say to mean it: "Northwind, backend engineer".
    public String name() {
        return pursuit.company() + ", " + pursuit.role();
    }

    /// When it was over; an hour after its start where no end is known.
    public Instant over() {
        return ends.map(WallTime::instant).orElse(starts.instant().plus(USUAL_LENGTH));
    }

    /// Where it stands.
    public Standing standing(Instant now) {
        if (outcome.isPresent()) {
            return new Standing.Answered(outcome.get());
        }
        if (calledOff.isPresent()) {
            return new Standing.CalledOff(calledOff.get());
        }
        if (starts.instant().isAfter(now)) {
            return new Standing.Ahead();
        }
        return forecast.isPresent() ? new Standing.Waiting() : new Standing.Unforecast();
    }

    /// Whether to ask how sad they are by now: a week after it, once, where they foretold it.
    public boolean asksHowSad(Instant now) {
        return felt.isEmpty()
                && forecast.filter(Forecast.Locked.class::isInstance).isPresent()
                && now.isAfter(over().plus(A_WEEK));
    }

    /// Where an interview stands.
    public sealed interface Standing {
        /// It is still to come.
        record Ahead() implements Standing {}

        /// It was called off: there is no such talk.
        record CalledOff(Instant at) implements Standing {}

        /// It was held; nobody said yet what they expect of it.
        record Unforecast() implements Standing {}

        /// The forecast is locked; no answer came yet.
        record Waiting() implements Standing {}

        /// The answer came.
        record Answered(Outcome outcome) implements Standing {}
    }
}
