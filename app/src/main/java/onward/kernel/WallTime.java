package onward.kernel;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.IntStream;

/// A time as a clock on the wall of a place shows it: it stays 10:00 there even when the rules of
/// the zone change.
///
/// @param chosen which of the two it was, where the clocks went back and the time came twice
public record WallTime(LocalDateTime local, ZoneId zone, Optional<ZoneOffset> chosen) {

    // as most are written
    private static final String TO_THE_MINUTE = "0000-00-00T00:00";

    /// The time of a place where it comes once.
    public static WallTime of(LocalDateTime local, ZoneId zone) {
        return new WallTime(local, zone, Optional.empty());
    }

    /// The wall time that a place showed at this instant.
    public static WallTime at(Instant instant, ZoneId zone) {
        var zoned = instant.atZone(zone);
        var offsets = zone.getRules().getValidOffsets(zoned.toLocalDateTime());
        return new WallTime(
                zoned.toLocalDateTime(),
                zone,
                offsets.size() > 1 ? Optional.of(zoned.getOffset()) : Optional.empty());
    }

    /// What a clock change makes of a time that somebody typed.
    public static Reading read(LocalDateTime local, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(local);
        return switch (offsets.size()) {
            case 1 -> new Reading.Once(of(local, zone));
            case 0 -> {
                var gap = zone.getRules().getTransition(local);
                yield new Reading.Never(gap.getDateTimeBefore(), gap.getDateTimeAfter());
            }
            default ->
                    new Reading.Twice(
                            new WallTime(local, zone, Optional.of(offsets.getFirst())),
                            new WallTime(local, zone, Optional.of(offsets.getLast())));
        };
    }

    /// The instant; in a gap, the one that far after it.
    public Instant instant() {
        return ZonedDateTime.ofLocal(local, zone, chosen.orElse(null)).toInstant();
    }

    /// The written form that [#parse] reads: `2026-11-01T01:30`, with `-05:00` behind it where the
    /// time came twice.
    public String written() {
        return local + chosen.map(ZoneOffset::toString).orElse("");
    }

    /// Reads back what [#written] wrote.
    public static WallTime parse(String written, ZoneId zone) {
        // "2026-11-01T01:30-05:00": an offset's sign stands behind the T
        var sign = Math.max(written.indexOf('+'), written.indexOf('-', written.indexOf('T')));
        sign = sign < 0 && written.endsWith("Z") ? written.length() - 1 : sign;
        return sign < 0
                ? of(local(written), zone)
                : new WallTime(
                        local(written.substring(0, sign)),
                        zone,
                        Optional.of(ZoneOffset.of(written.substring(sign))));
    }

    /// A list reads hundreds of them: what has the usual shape is not given to the JDK's reader of
    /// every shape.
    private static LocalDateTime local(String written) {
        return isToTheMinute(written)
                ? LocalDateTime.of(
                        Integer.parseInt(written, 0, 4, 10),
                        Integer.parseInt(written, 5, 7, 10),
                        Integer.parseInt(written, 8, 10, 10),
                        Integer.parseInt(written, 11, 13, 10),
                        Integer.parseInt(written, 14, 16, 10))
                : LocalDateTime.parse(written);
    }

    private static boolean isToTheMinute(String written) {
        return written.length() == TO_THE_MINUTE.length()
                && IntStream.range(0, written.length())
                        .allMatch(at -> fits(TO_THE_MINUTE.charAt(at), written.charAt(at)));
    }

    private static boolean fits(char shape, char letter) {
        return shape == '0' ? letter >= '0' && letter <= '9' : letter == shape;
    }

    /// How often a typed time comes on that day.
    public sealed interface Reading {

        /// As on nearly every day of the year.
        record Once(WallTime time) implements Reading {}

        /// The clocks were put forward over it.
        record Never(LocalDateTime before, LocalDateTime after) implements Reading {}

        /// The clocks were put back over it.
        record Twice(WallTime earlier, WallTime later) implements Reading {}
    }
}
