package onward.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Makes and checks ids: version 7 UUIDs (RFC 9562, section 5.7) as lower-case text. Ids made later
/// sort later, within one program even when they are made in the same millisecond.
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 36;
    private static final int SEQUENCE_BITS = 12;
    private static final AtomicLong LAST = new AtomicLong();

    private Uuid7() {}

    /// A fresh id for something that comes to be now.
    public static String at(Instant now) {
        var earliest = now.toEpochMilli() << SEQUENCE_BITS;
        var ticket = LAST.updateAndGet(last -> Math.max(last + 1, earliest));
        var millis = ticket >>> SEQUENCE_BITS;
        var sequence = ticket & ((1L << SEQUENCE_BITS) - 1);
        var high = (millis << 16) | 0x7000L | sequence;
        var low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /// Returns the value where it is an id in its one written form.
    ///
    /// @throws IllegalArgumentException where it is not; a page answers such an address with "not
    ///   found"
    public static String check(String value) {
        if (value.length() != LENGTH || !UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("not an id");
        }
        return value;
    }
}
