package onward.interview;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onward.interview.Invitation.Guest;

/// What one event says, and who is in it.
final class Guests {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST = 50;

    /// What is invited and is nobody.
    private static final Set<String> THINGS = Set.of("ROOM", "RESOURCE", "GROUP");

    private Guests() {}

    static Invitation invitation(
            List<CalendarLine> event, CalendarTimes times, boolean isCancelled) {
        var begins = one(event, "DTSTART");
        var starts = begins.flatMap(times::time);
        var zone = begins.map(line -> line.parameter("TZID")).orElse("");
        return new Invitation(
                cut(text(event, "UID"), LONGEST_TEXT),
                number(text(event, "SEQUENCE")),
                CalendarTimes.stamp(text(event, "DTSTAMP")),
                isCancelled || text(event, "STATUS").equalsIgnoreCase("CANCELLED"),
                line(text(event, "SUMMARY")),
                line(text(event, "LOCATION")),
                cut(text(event, "DESCRIPTION"), LONGEST_TEXT),
                starts,
                starts.flatMap(start ->
                                one(event, "DTEND")
                                        .flatMap(times::time)
                                        .or(() ->
                                                one(event, "DURATION")
                                                        .flatMap(length ->
                                                                times.end(start, length))))
                        .filter(end -> !end.instant().isBefore(starts.get().instant())),
                starts.isPresent() ? Optional.empty() : begins.flatMap(times::day),
                begins.flatMap(times::zone).isPresent() ? "" : line(zone),
                guests(event));
    }

    private static List<Guest> guests(List<CalendarLine> event) {
        var guests = new LinkedHashMap<String, Guest>();
        for (var name : List.of("ORGANIZER", "ATTENDEE")) {
            event.stream()
                    .filter(line -> line.is(name))
                    .filter(line ->
                            !THINGS.contains(line.parameter("CUTYPE").toUpperCase(Locale.ROOT)))
                    .limit(MOST)
                    .forEach(line -> add(guests, line));
        }
        return List.copyOf(guests.values());
    }

    private static void add(Map<String, Guest> guests, CalendarLine line) {
        var written = line.value().strip().replaceFirst("(?i)^mailto:", "");
        var email = line(isAddress(written) ? written : line.parameter("EMAIL"));
        var called = line(line.parameter("CN"));
        var name = called.isEmpty() || isAddress(called) ? named(email) : called;
        if (!name.isEmpty()) {
            var key = email.isEmpty() ? name : email.toLowerCase(Locale.ROOT);
            guests.putIfAbsent(key, new Guest(name, email, line.is("ORGANIZER")));
        }
    }

    /// "dana.okafor@northwind.example" is called "Dana Okafor" until somebody says otherwise.
    private static String named(String email) {
        return Arrays.stream(email.split("@", 2)[0].split("[._+-]+", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static boolean isAddress(String text) {
        return text.matches("[^\\s@]+@[^\\s@]+"); // "dana@northwind.example"
    }

    private static Optional<CalendarLine> one(List<CalendarLine> event, String name) {
        return event.stream().filter(line -> line.is(name)).findFirst();
    }

    private static String text(List<CalendarLine> event, String name) {
        return one(event, name).map(CalendarLine::text).orElse("");
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String line(String text) {
        return cut(text.replaceAll("(?U)[\\s\\p{Cntrl}]+", " ").strip(), LONGEST_LINE);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
