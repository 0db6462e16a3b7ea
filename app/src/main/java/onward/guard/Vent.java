package onward.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Something written in anger, for nobody.
///
/// @param body the text; empty once it is shredded
/// @param anger what was left of the anger a day later, once that was answered
public record Vent(
        VentId id,
        Instant writtenAt,
        Instant shredsAt,
        Optional<String> body,
        Optional<Anger> anger) {

    /// How long after writing it is asked whether the anger is still there.
    public static final Duration COOLS = Duration.ofHours(24);

    /// How long that question waits; then the row goes.
    public static final Duration ASKS = Duration.ofDays(7);

    /// Whether its text can still be read: not once its hour has come, even where the shredder has
    /// not.
    public boolean isReadable(Instant now) {
        return body.isPresent() && now.isBefore(shredsAt);
    }

    /// Whether to ask now if the anger is still there.
    public boolean asks(Instant now) {
        return anger.isEmpty()
                && !now.isBefore(writtenAt.plus(COOLS))
                && now.isBefore(writtenAt.plus(COOLS).plus(ASKS));
    }
}
