package onward.kernel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Instants as the store keeps them: microseconds since 1970-01-01T00:00Z.
public final class Micros {

    private Micros() {}

    /// The stored form of an instant; parts of a microsecond are dropped.
    public static long of(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    /// The instant that was stored.
    public static Instant toInstant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
