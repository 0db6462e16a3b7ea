package onward.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// A calendar that other programs read (iCalendar, RFC 5545). The same entries make the same file,
/// to the last letter.
public final class CalendarFile {

    private static final int LINE = 73;

    // "20261117T190000Z"
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    // "20261117"
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

    private CalendarFile() {}

    /// One entry.
    ///
    /// @param id stays the same for the same thing
    /// @param summary one line
    /// @param when a span of time, or a whole day
    public record Entry(String id, String summary, When when) {}

    /// When something is.
    public sealed interface When {
        /// From one moment to another.
        record Span(Instant from, Instant to) implements When {}

        /// A day, whatever the hour.
        record Day(LocalDate day) implements When {}
    }

    /// The file.
    public static String of(String name, List<Entry> entries) {
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Onward//Calendar//EN");
        line(file, "CALSCALE:GREGORIAN");
        line(file, "X-WR-CALNAME:" + escaped(name));
        entries.forEach(entry -> write(file, entry));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private static void write(StringBuilder file, Entry entry) {
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + entry.id() + "@onward.invalid");
        switch (entry.when()) {
            case When.Span(var from, var to) -> {
                line(file, "DTSTAMP:" + UTC.format(from));
                line(file, "DTSTART:" + UTC.format(from));
                line(file, "DTEND:" + UTC.format(to));
            }
            case When.Day(var day) -> {
                line(file, "DTSTAMP:" + UTC.format(day.atStartOfDay(ZoneOffset.UTC)));
                line(file, "DTSTART;VALUE=DATE:" + DAY.format(day));
                line(file, "TRANSP:TRANSPARENT");
            }
        }
        line(file, "SUMMARY:" + escaped(entry.summary()));
        line(file, "END:VEVENT");
    }

    /// Section 3.3.11.
    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").replaceAll("([\\\\;,])", "\\\\$1");
    }

    /// Folded at 75 octets, between letters (section 3.1).
    private static void line(StringBuilder file, String text) {
        var octets = 0;
        for (var at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            var letter = Character.toString(text.codePointAt(at));
            var size = letter.getBytes(StandardCharsets.UTF_8).length;
            octets += size;
            if (octets > LINE) {
                file.append("\r\n ");
                octets = 1 + size;
            }
            file.append(letter);
        }
        file.append("\r\n");
    }
}
