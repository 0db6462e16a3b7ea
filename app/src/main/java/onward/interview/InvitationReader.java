package onward.interview;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads an invitation out of a calendar file. Whatever the file is, it ends in an invitation or in
/// a sentence.
final class InvitationReader {

    /// An invitation with all its pictures is smaller.
    static final int MOST = 4 << 20;

    private InvitationReader() {}

    /// @param home the zone of whoever reads it
    static InvitationTold read(byte[] file, ZoneId home) {
        if (file.length > MOST) {
            return new InvitationTold.Nothing(
                    "This file is larger than 4 MB. An invitation is much smaller.");
        }
        var lines = CalendarText.lines(file);
        if (lines.isEmpty()) {
            return new InvitationTold.Nothing(
                    "This is no invitation. Bring the file that ends in .ics, from the mail or your calendar.");
        }
        var method = method(lines);
        if (Set.of("REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH").contains(method)) {
            return new InvitationTold.Nothing(
                    "This file is an answer to an invitation. Bring the invitation itself.");
        }
        var events = events(lines);
        var uids = events.stream().map(InvitationReader::uid).collect(Collectors.toSet());
        if (events.isEmpty()) {
            return new InvitationTold.Nothing(
                    "This calendar file holds no talk, only other things.");
        }
        if (uids.size() > 1 || (uids.contains("") && events.size() > 1)) {
            return new InvitationTold.Nothing(
                    "This calendar holds %,d entries. Save the one invitation by itself and bring that."
                            .formatted(events.size()));
        }
        var times = new CalendarTimes(home, lines);
        return new InvitationTold.Invited(
                Guests.invitation(first(events), times, method.equals("CANCEL")));
    }

    /// Of a series the entry that it is made from, not the days that differ.
    private static List<CalendarLine> first(List<List<CalendarLine>> events) {
        return events.stream()
                .filter(lines -> lines.stream().noneMatch(line -> line.is("RECURRENCE-ID")))
                .findFirst()
                .orElse(events.getFirst());
    }

    private static String uid(List<CalendarLine> event) {
        return event.stream()
                .filter(line -> line.is("UID"))
                .map(line -> line.value().strip())
                .findFirst()
                .orElse("");
    }

    private static String method(List<CalendarLine> lines) {
        return lines.stream()
                .filter(line -> line.is("METHOD"))
                .map(line -> line.value().strip().toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    /// The lines of each event, without those of the alarms within it.
    private static List<List<CalendarLine>> events(List<CalendarLine> lines) {
        var events = new ArrayList<List<CalendarLine>>();
        var open = new ArrayList<String>();
        for (var line : lines) {
            var kind = line.value().strip().toUpperCase(Locale.ROOT);
            if (line.is("BEGIN")) {
                open.add(kind);
                if (kind.equals("VEVENT")) {
                    events.add(new ArrayList<>());
                }
            } else if (line.is("END")) {
                if (open.contains(kind)) {
                    open.subList(open.lastIndexOf(kind), open.size()).clear();
                }
            } else if (!open.isEmpty() && open.getLast().equals("VEVENT")) {
                events.getLast().add(line);
            }
        }
        return events;
    }
}
