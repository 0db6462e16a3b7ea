package onward.thank;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;

/// A calendar file with an alarm before each evening on which notes are due (iCalendar, RFC 5545).
/// It names the company and nobody else.
final class ReminderFile {

    private static final Duration AHEAD = Duration.ofHours(1);
    private static final int LINE = 73;

    // "20261117T190000Z"
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private ReminderFile() {}

    /// One entry for each talk of which a note is still to be sent.
    static String of(List<Owed> owed, Instant now) {
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Onward//Thank//EN");
        var talks = new LinkedHashMap<String, Owed>();
        owed.stream()
                .filter(one -> one.isAwaited(now))
                .forEach(one -> talks.putIfAbsent(one.interview().id().value(), one));
        talks.forEach((id, one) -> entry(file, id, one, now));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private static void entry(StringBuilder file, String id, Owed owed, Instant now) {
        var words = "Thank-you notes: " + owed.interview().pursuit().company();
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + id + "@onward.invalid");
        line(file, "DTSTAMP:" + UTC.format(now));
        line(file, "DTSTART:" + UTC.format(owed.due().yours().instant().minus(AHEAD)));
        line(file, "DTEND:" + UTC.format(owed.due().yours().instant()));
        line(file, "SUMMARY:" + escaped(words));
        line(file, "TRANSP:TRANSPARENT");
        line(file, "BEGIN:VALARM");
        line(file, "ACTION:DISPLAY");
        line(file, "DESCRIPTION:" + escaped(words));
        line(file, "TRIGGER;RELATED=START:PT0S");
        line(file, "END:VALARM");
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
            octets += letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets > LINE) {
                file.append("\r\n ");
                octets = 1 + letter.getBytes(StandardCharsets.UTF_8).length;
            }
            file.append(letter);
        }
        file.append("\r\n");
    }
}
