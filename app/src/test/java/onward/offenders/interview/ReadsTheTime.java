package onward.offenders.interview;

import java.time.Instant;
import java.util.function.Supplier;

/// Asks the computer what time it is, in three ways.
final class ReadsTheTime {
    private ReadsTheTime() {}

    static Instant call() {
        return Instant.now();
    }

    static Supplier<Instant> reference() {
        return Instant::now;
    }

    static long oldWay() {
        return System.currentTimeMillis();
    }
}
