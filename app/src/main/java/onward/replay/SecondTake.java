package onward.replay;

import java.time.Duration;
import java.time.Instant;

/// One version of the answer that somebody would give now.
public record SecondTake(SecondTakeId id, Instant createdAt, Instant changedAt, String body) {

    /// An edit this soon joins the last version.
    static final Duration JOINS = Duration.ofMinutes(10);

    /// Whether an edit now is part of this version. Before a clock that was set back it is not.
    boolean takesIn(Instant now) {
        return !now.isBefore(changedAt) && now.isBefore(changedAt.plus(JOINS));
    }
}
