package onward.kernel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The only place where the program reads the time. Tests turn a clock of their own by hand.
@FunctionalInterface
public interface Clock {

    /// The present moment, in whole microseconds, since both stores keep no finer time.
    Instant now();

    /// The computer's own clock.
    static Clock system() {
        return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
