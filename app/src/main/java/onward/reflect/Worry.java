package onward.reflect;

import java.time.Duration;
import java.time.Instant;

/// A worry that was parked: it comes back once, at its time, and then expires.
public record Worry(WorryId id, String body, Instant parkedAt, Instant returnsAt) {

    /// How long it stays when it is back.
    public static final Duration STAYS = Duration.ofHours(24);

    /// Where a worry stands.
    public sealed interface Standing {
        /// It is out of sight.
        record Parked(Instant until) implements Standing {}

        /// It is back, once.
        record Back() implements Standing {}

        /// It is over: the next sweep deletes it.
        record Expired() implements Standing {}
    }

    /// Where it stands now.
    public Standing standing(Instant now) {
        if (now.isBefore(returnsAt)) {
            return new Standing.Parked(returnsAt);
        }
        return now.isBefore(returnsAt.plus(STAYS)) ? new Standing.Back() : new Standing.Expired();
    }
}
