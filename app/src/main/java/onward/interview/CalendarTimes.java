package onward.interview;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import onward.kernel.WallTime;

/// Times of a calendar file as clocks on walls show them (RFC 5545, sections 3.3.4 to 3.3.6).
///
/// @param home where a time without a place, or of no known place, is taken to be
/// @param lines of the whole file
record CalendarTimes(ZoneId home, java.util.List<CalendarLine> lines) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Duration LONGEST = Duration.ofDays(31);
    private static final int FIRST_YEAR = 1900;

    CalendarTimes {
        lines = java.util.List.copyOf(lines);
    }

    /// Empty where it is a day alone, or cannot be read.
    Optional<WallTime> time(CalendarLine line) {
        try {
            var value = line.value().strip();
            var isUtc = value.endsWith("Z");
            var local =
                    LocalDateTime.parse(
                            isUtc ? value.substring(0, value.length() - 1) : value, TIME);
            if (local.getYear() < FIRST_YEAR) {
                return Optional.empty();
            }
            return Optional.of(
                    isUtc
                            ? WallTime.at(local.toInstant(ZoneOffset.UTC), home)
                            : wall(local, zone(line).orElse(home)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /// A time that came twice is the first of the two, as section 3.3.5 says; in a gap it is moved.
    private static WallTime wall(LocalDateTime local, ZoneId zone) {
        return WallTime.at(local.atZone(zone).withEarlierOffsetAtOverlap().toInstant(), zone);
    }

    Optional<LocalDate> day(CalendarLine line) {
        try {
            var day = LocalDate.parse(line.value().strip(), DateTimeFormatter.BASIC_ISO_DATE);
            return Optional.of(day).filter(one -> one.getYear() >= FIRST_YEAR);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /// The end, from a start and how long it takes.
    Optional<WallTime> end(WallTime starts, CalendarLine duration) {
        try {
            var length = Duration.parse(duration.value().strip());
            return length.isNegative() || length.compareTo(LONGEST) > 0
                    ? Optional.empty()
                    : Optional.of(WallTime.at(starts.instant().plus(length), starts.zone()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /// A moment of the file itself; the epoch where none can be read.
    static Instant stamp(String value) {
        try {
            return LocalDateTime.parse(value.strip().replace("Z", ""), TIME)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException none) {
            return Instant.EPOCH;
        }
    }

    /// The zone that a time names; empty where it names none, or none that is known.
    Optional<ZoneId> zone(CalendarLine line) {
        var name = line.parameter("TZID");
        return name.isEmpty() ? Optional.empty() : ZoneNames.zone(name).or(() -> described(name));
    }

    /// What the file itself tells of a zone: its place, or its one offset.
    private Optional<ZoneId> described(String name) {
        var inside = false;
        var offsets = new java.util.LinkedHashSet<String>();
        for (var line : lines) {
            if (line.is("BEGIN") && line.value().strip().equalsIgnoreCase("VTIMEZONE")) {
                inside = false;
            } else if (line.is("TZID")) {
                inside = line.value().strip().equals(name);
            } else if (inside && line.is("X-LIC-LOCATION")) {
                return ZoneNames.zone(line.value());
            } else if (inside && line.is("TZOFFSETTO")) {
                offsets.add(line.value().strip());
            }
        }
        try {
            return offsets.size() == 1
                    ? Optional.of(ZoneOffset.of(offsets.getFirst()))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
