package onward.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import onward.interview.Interview;

/// A calendar file (RFC 5545) for the evening before an interview. It names nobody.
final class WarmUpFile {

    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final Duration LASTS = Duration.ofMinutes(20);

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private WarmUpFile() {}

    /// The evening before, on the person's own clock.
    static Instant evening(Interview interview, ZoneId zone) {
        return interview
                .starts()
                .instant()
                .atZone(zone)
                .toLocalDate()
                .minusDays(1)
                .atTime(EVENING)
                .atZone(zone)
                .toInstant();
    }

    static String of(Interview interview, ZoneId zone, Instant now) {
        var evening = evening(interview, zone);
        return String.join(
                        "\r\n",
                        List.of(
                                "BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "PRODID:-//Onward//Replay//EN",
                                "BEGIN:VEVENT",
                                "UID:warm-up-" + interview.id().value() + "@onward.invalid",
                                "DTSTAMP:" + UTC.format(now),
                                "DTSTART:" + UTC.format(evening),
                                "DTEND:" + UTC.format(evening.plus(LASTS)),
                                "SUMMARY:Warm up for tomorrow",
                                "TRANSP:TRANSPARENT",
                                "BEGIN:VALARM",
                                "ACTION:DISPLAY",
                                "DESCRIPTION:Warm up for tomorrow",
                                "TRIGGER;RELATED=START:PT0S",
                                "END:VALARM",
                                "END:VEVENT",
                                "END:VCALENDAR"))
                + "\r\n";
    }
}
