package onward.replay;

import java.time.Duration;
import java.time.Instant;

/// A spoken answer that somebody chose to keep.
///
/// @param lasts how long it is, as the page that recorded it says
/// @param bytes how much it is
public record Recording(
        RecordingId id,
        QuestionId question,
        Instant keptAt,
        Sound sound,
        Duration lasts,
        int bytes) {

    public Recording {
        if (lasts.isNegative() || bytes <= 0) {
            throw new IllegalArgumentException("no recording is like that");
        }
    }

    /// "1 min 20 s"
    public String length() {
        var seconds = lasts.toSeconds();
        return seconds < 60
                ? seconds + " s"
                : "%d min %d s".formatted(lasts.toMinutes(), lasts.toSecondsPart());
    }
}
