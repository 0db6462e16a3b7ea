package onward.interview;

import java.time.Instant;
import java.util.Optional;
import onward.kernel.Percent;
import onward.kernel.Sadness;

/// An interview that was held, in figures only: nothing that was written is opened for it.
///
/// @param forecast how likely a next step was said to be; empty where nothing was foretold
/// @param felt how sad they were a week later
public record Case(
        InterviewId interview,
        PursuitId pursuit,
        Instant startedAt,
        Instant endedAt,
        Optional<Percent> forecast,
        Optional<Sadness> foretold,
        Optional<Sadness> felt,
        Optional<Outcome.Kind> outcome) {

    /// What was foretold beside what came. Withdrawing was the person's own decision: it tells
    /// nothing about a forecast.
    public Optional<Pair> pair() {
        return outcome.filter(kind -> kind != Outcome.Kind.WITHDREW)
                .flatMap(kind ->
                        forecast.map(percent -> new Pair(percent, kind == Outcome.Kind.WENT_ON)));
    }

    /// Whether something was foretold, and no answer came yet.
    public boolean isPending() {
        return forecast.isPresent() && outcome.isEmpty();
    }

    /// Whether this is what came of it.
    public boolean ended(Outcome.Kind kind) {
        return outcome.filter(kind::equals).isPresent();
    }
}
