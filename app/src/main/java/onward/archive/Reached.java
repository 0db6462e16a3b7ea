package onward.archive;

import java.time.Duration;
import java.util.Optional;

/// How far the reading has come.
///
/// @param bytes of the export as it lies on the disk
/// @param ofBytes how many there are; an estimate, since some are read twice
/// @param posts handed on so far
/// @param spent since the reading began
public record Reached(long bytes, long ofBytes, long posts, Duration spent) {

    private static final Duration TOO_SOON = Duration.ofMillis(500);

    /// From 0 to 1.
    public double share() {
        return ofBytes <= 0 ? 1 : Math.min(1, (double) bytes / ofBytes);
    }

    /// The time left at this pace; empty as long as the pace is not known.
    public Optional<Duration> left() {
        return spent.compareTo(TOO_SOON) < 0 || share() <= 0
                ? Optional.empty()
                : Optional.of(
                        Duration.ofMillis((long) (spent.toMillis() * (1 - share()) / share())));
    }
}
