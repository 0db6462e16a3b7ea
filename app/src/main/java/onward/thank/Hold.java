package onward.thank;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import onward.kernel.WallTime;

/// Until when a note is held before it goes.
public enum Hold {
    /// As long as undo lasts.
    SOON,
    /// Until the next morning of the one who gets it.
    THEIR_MORNING;

    private static final LocalTime MORNING = LocalTime.of(8, 30);

    /// The hour at which it goes.
    ///
    /// @param undo how long it can be taken back at least
    /// @param yours where the person is
    /// @param theirs where the one who gets it is
    public WallTime from(Instant now, Duration undo, ZoneId yours, ZoneId theirs) {
        return switch (this) {
            case SOON -> WallTime.at(now.plus(undo), yours);
            case THEIR_MORNING ->
                    WallTime.of(
                            now.atZone(theirs).toLocalDate().plusDays(1).atTime(MORNING), theirs);
        };
    }
}
