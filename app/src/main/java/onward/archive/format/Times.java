package onward.archive.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onward.archive.When;

/// Times as networks write them.
public final class Times {

    private static final List<String> MONTHS =
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec");

    /// "1/29/26, 2:37 PM", also with a narrow space before PM
    private static final DateTimeFormatter AMERICAN =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("M/d/yy, h:mm a")
                    .toFormatter(Locale.US);

    private static final int PLAIN = "2023-01-15 12:34:56".length();
    private static final long SECONDS_A_DAY = 86_400;
    private static final long MOST_SECONDS = 253_402_300_799L;

    private Times() {}

    /// `2023-09-19T17:42:53.434647+00:00`, `2024-02-07T12:00:00.123Z`, `2023-01-15 12:34:56 UTC`,
    /// `2020-08-25 22:54:05.726000+00:00`, `2025-07-01 14:33:22`. Without a zone it is UTC, as
    /// these networks write.
    public static When utc(String text) {
        return instant(text).<When>map(When.Stated::new).orElse(When.unknown());
    }

    /// The same, as an instant.
    public static Optional<Instant> instant(String text) {
        var plain = plain(text);
        if (plain.isPresent()) {
            return plain;
        }
        var written = text.strip();
        if (written.length() < "2023-01-15 12:34".length()) {
            return Optional.empty();
        }
        try {
            if (written.endsWith(" UTC")) {
                written = written.substring(0, written.length() - " UTC".length());
            }
            if (written.endsWith(" +0000")) {
                written = written.substring(0, written.length() - " +0000".length()) + "Z";
            }
            if (written.charAt(10) == ' ') {
                written = written.substring(0, 10) + 'T' + written.substring(11);
            }
            return Optional.of(
                    isZoned(written)
                            ? OffsetDateTime.parse(written).toInstant()
                            : LocalDateTime.parse(written).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// `2023-01-15 12:34:56 UTC` and `2023-01-15 12:34:56`, the most frequent ones, read at once.
    private static Optional<Instant> plain(String text) {
        var isPlain =
                text.length() == PLAIN || (text.length() == PLAIN + 4 && text.endsWith(" UTC"));
        if (!isPlain || text.charAt(4) != '-' || text.charAt(10) != ' ' || text.charAt(13) != ':') {
            return Optional.empty();
        }
        var hour = two(text, 11);
        var minute = two(text, 14);
        var second = two(text, 17);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return Optional.empty();
        }
        try {
            var year = two(text, 0) * 100 + two(text, 2);
            return Optional.of(
                    Instant.ofEpochSecond(
                            LocalDate.of(year, two(text, 5), two(text, 8)).toEpochDay()
                                            * SECONDS_A_DAY
                                    + (hour * 60L + minute) * 60
                                    + second));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isZoned(String written) {
        // "…:53+00:00", "…:53-07:00", "…:53Z"
        return written.endsWith("Z") || written.indexOf('+') > 0 || written.indexOf('-', 11) > 0;
    }

    /// Seconds since 1970; 0 and less are what networks write for nothing.
    public static When seconds(long seconds) {
        return seconds <= 0 || seconds > MOST_SECONDS
                ? When.unknown()
                : new When.Stated(Instant.ofEpochSecond(seconds));
    }

    /// Milliseconds since 1970.
    public static When millis(long millis) {
        return millis <= 0 || millis / 1000 > MOST_SECONDS
                ? When.unknown()
                : new When.Stated(Instant.ofEpochMilli(millis));
    }

    /// `Sat Nov 09 12:14:18 +0000 2024`, as X and Java of old write; always UTC.
    public static Optional<Instant> english(String text) {
        if (text.length() != "Sat Nov 09 12:14:18 +0000 2024".length()) {
            return Optional.empty();
        }
        var month = MONTHS.indexOf(text.substring(4, 7)) + 1;
        var year = two(text, 26) * 100 + two(text, 28);
        var day = two(text, 8);
        var second = (two(text, 11) * 60 + two(text, 14)) * 60 + two(text, 17);
        if (second < 0 || second >= SECONDS_A_DAY) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Instant.ofEpochSecond(
                            LocalDate.of(year, month, day).toEpochDay() * SECONDS_A_DAY + second));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Two digits; where they are none, a number that no calendar takes.
    private static int two(String text, int at) {
        var ten = text.charAt(at) - '0';
        var one = text.charAt(at + 1) - '0';
        return ten < 0 || ten > 9 || one < 0 || one > 9 ? -1_000_000 : ten * 10 + one;
    }

    /// `1/29/26, 2:37 PM`: some clock showed it, nobody says where.
    public static When american(String text) {
        try {
            return new When.Local(
                    LocalDateTime.parse(text.strip().replace('\u202F', ' '), AMERICAN));
        } catch (DateTimeException _) {
            return When.unknown();
        }
    }

    /// `2024-05-18 10:05`: some clock showed it, nobody says where.
    public static When local(String text) {
        try {
            return new When.Local(LocalDateTime.parse(text.strip().replace(' ', 'T')));
        } catch (DateTimeException _) {
            return When.unknown();
        }
    }
}
