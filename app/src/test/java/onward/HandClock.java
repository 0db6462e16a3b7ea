package onward;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import onward.kernel.Clock;
import onward.kernel.Micros;

/// A clock that stands still until a test turns it by hand, forwards or back.
public final class HandClock implements Clock {

    /// The evening after the bad interview: Monday, 21:00 in Berlin.
    public static final Instant START = Instant.parse("2026-11-16T20:00:00Z");

    private final AtomicLong micros = new AtomicLong(Micros.of(START));

    @Override
    public Instant now() {
        return Micros.toInstant(micros.get());
    }

    /// Turns the hands, back where the duration is negative.
    public void turn(Duration by) {
        micros.addAndGet(TimeUnit.NANOSECONDS.toMicros(by.toNanos()));
    }

    /// Sets the hands.
    public void turnTo(Instant to) {
        micros.set(Micros.of(to));
    }
}
