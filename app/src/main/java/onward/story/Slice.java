package onward.story;

import java.time.Duration;
import java.time.Instant;

/// One version of one side of a telling.
///
/// @param body the words, each sentence with the marks of its evidence, as [Marks] keeps them
public record Slice(SliceId id, Side side, Instant createdAt, Instant changedAt, String body) {

    /// An edit this soon joins the last version.
    static final Duration JOINS = Duration.ofMinutes(10);

    /// Whether an edit now is part of this version. Before a clock that was set back it is not.
    boolean takesIn(Instant now) {
        return !now.isBefore(changedAt) && now.isBefore(changedAt.plus(JOINS));
    }

    /// The same version with other words.
    Slice saying(String words, Instant now) {
        return new Slice(id, side, createdAt, now, words);
    }
}
