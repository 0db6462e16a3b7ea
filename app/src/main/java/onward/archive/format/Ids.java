package onward.archive.format;

import java.time.Instant;
import java.util.Optional;

/// The time that ids carry in their upper bits: "snowflakes", counted from an epoch of the
/// network's own, and Bluesky's keys.
public final class Ids {

    /// 2010-11-04T01:42:54.657Z
    private static final long X_EPOCH = 1_288_834_974_657L;

    /// 2015-01-01
    private static final long DISCORD_EPOCH = 1_420_070_400_000L;

    /// X's ids carry no time before November 2010; those were counted one by one.
    private static final long FIRST_X_SNOWFLAKE = 29_700_859_247L;

    private static final int BELOW_TIME = 22;
    private static final int MASTODON_BELOW_TIME = 16;
    private static final int TID_LENGTH = 13;
    private static final String TID_LETTERS = "234567abcdefghijklmnopqrstuvwxyz";

    private Ids() {}

    public static Optional<Instant> x(String id) {
        return millis(id, BELOW_TIME, X_EPOCH, FIRST_X_SNOWFLAKE);
    }

    public static Optional<Instant> discord(String id) {
        return millis(id, BELOW_TIME, DISCORD_EPOCH, 1L << BELOW_TIME);
    }

    public static Optional<Instant> linkedIn(String id) {
        return millis(id, BELOW_TIME, 0, 1L << 60);
    }

    public static Optional<Instant> mastodon(String id) {
        return millis(id, MASTODON_BELOW_TIME, 0, 1L << 56);
    }

    private static Optional<Instant> millis(String id, int below, long epoch, long first) {
        var number = Numbers.whole(id, -1);
        return number < first
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli((number >> below) + epoch));
    }

    /// The time of a key such as `3kmmtsa24222b`: 13 letters of 5 bits, microseconds above 10 bits
    /// of a clock's number. Source: atproto.com/specs/tid
    public static Optional<Instant> tid(String key) {
        if (key.length() != TID_LENGTH) {
            return Optional.empty();
        }
        var bits = 0L;
        for (var i = 0; i < TID_LENGTH; i++) {
            var value = TID_LETTERS.indexOf(key.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            bits = (bits << 5) | value;
        }
        var micros = bits >>> 10;
        return Optional.of(Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000));
    }
}
