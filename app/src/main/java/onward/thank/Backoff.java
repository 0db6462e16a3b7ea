package onward.thank;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When a mail server that could not take a letter is asked again (RFC 5321, section 4.5.4.1: the
/// first tries soon, the later ones seldom; a person is told after two days).
final class Backoff {

    /// How long it is tried at all.
    static final Duration AT_ALL = Duration.ofDays(2);

    private static final List<Duration> WAITS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    Duration.ofHours(3));

    private Backoff() {}

    /// The next try; empty where it has been tried long enough.
    ///
    /// @param since when it was first tried
    /// @param tries how often it was tried, this time too
    static Optional<Instant> next(Instant since, int tries, Instant now) {
        var next = now.plus(WAITS.get(Math.clamp(tries - 1L, 0, WAITS.size() - 1)));
        return Optional.of(next).filter(at -> at.isBefore(since.plus(AT_ALL)));
    }
}
