package onward.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import onward.kernel.WallTime;

/// Dates as a person says them, in their own language and zone: "Monday 16 November, 10:00".
///
/// Its formats are made once for a visit: a list of interviews tells a hundred times.
public final class Dates {

    private static final int EVENING = 18;
    private static final int NOON = 12;

    private final ZoneId zone;
    private final Instant now;
    private final LocalDate today;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayAndYear;
    private final DateTimeFormatter dated;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortMonth;
    private final DateTimeFormatter hour;

    /// @param now the moment of the visit
    public Dates(ZoneId zone, Locale language, Instant now) {
        this.zone = zone;
        this.now = now;
        today = now.atZone(zone).toLocalDate();
        weekday = DateTimeFormatter.ofPattern("EEEE", language);
        day = DateTimeFormatter.ofPattern("EEEE d MMMM", language);
        dayAndYear = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language);
        dated = DateTimeFormatter.ofPattern("d MMMM yyyy", language);
        month = DateTimeFormatter.ofPattern("LLLL yyyy", language);
        shortMonth = DateTimeFormatter.ofPattern("LLL", language);
        hour = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language);
    }

    /// Where the owner's clock stands.
    public ZoneId zone() {
        return zone;
    }

    /// The moment of the visit.
    public Instant now() {
        return now;
    }

    /// A day, with its year only where it is not this year.
    public String day(LocalDate date) {
        return (date.getYear() == today.getYear() ? day : dayAndYear).format(date);
    }

    /// "27 August 2026": for paper, which is read in any year.
    public String dated(LocalDate date) {
        return dated.format(date);
    }

    /// "27 August 2026, 10:00", as a clock in that place shows it.
    public String dated(WallTime time) {
        return named(dated(time.local().toLocalDate()), time);
    }

    /// A day of the owner's own calendar.
    public String day(Instant instant) {
        return day(instant.atZone(zone).toLocalDate());
    }

    /// "March 2026".
    public String month(YearMonth yearMonth) {
        return month.format(yearMonth);
    }

    /// "Mar", for a picture.
    public String shortMonth(YearMonth yearMonth) {
        return shortMonth.format(yearMonth);
    }

    /// A day and an hour of the owner's own clock.
    public String moment(Instant instant) {
        return day(instant) + ", " + hour(instant);
    }

    /// An hour of the owner's own clock.
    public String hour(Instant instant) {
        return hour(instant.atZone(zone));
    }

    /// An hour as a clock in that place shows it.
    public String hourThere(WallTime time) {
        return hour(time.instant().atZone(time.zone()));
    }

    /// A wall time, naming its place only where that is not the owner's.
    public String wall(WallTime time) {
        return named(day(time.local().toLocalDate()), time);
    }

    private String named(String day, WallTime time) {
        var shown = day + ", " + hour(time.instant().atZone(time.zone()));
        return time.zone().equals(zone) ? shown : shown + " (" + place(time.zone()) + ")";
    }

    /// The day of the week of a wall time, as it is in its own place.
    public String weekday(WallTime time) {
        return weekday.format(time.local());
    }

    /// "today", "yesterday", "in 3 days", "2 weeks ago": how far a day is from today.
    public String distance(Instant instant) {
        var days = ChronoUnit.DAYS.between(today, instant.atZone(zone).toLocalDate());
        if (days == 0) {
            return "today";
        }
        if (Math.abs(days) == 1) {
            return days > 0 ? "tomorrow" : "yesterday";
        }
        var size = span(Math.abs(days));
        return days > 0 ? "in " + size : size + " ago";
    }

    /// "Tuesday evening": the present, as the head of a page says it.
    public String partOfNow() {
        var here = now.atZone(zone);
        var part =
                here.getHour() < NOON
                        ? "morning"
                        : here.getHour() < EVENING ? "afternoon" : "evening";
        return weekday.format(here) + " " + part;
    }

    /// "14 hours after": how long ago something ended; empty where it lies ahead.
    public String after(Instant then) {
        var passed = Duration.between(then, now);
        if (passed.isNegative()) {
            return "";
        }
        if (passed.toHours() < 1) {
            return "just after";
        }
        var hours = passed.toHours();
        var hoursADay = 24L;
        return hours < 2 * hoursADay
                ? count(hours, "hour") + " after"
                : span(passed.toDays()) + " after";
    }

    /// The machine's form for `<time datetime>`.
    public String iso(Instant instant) {
        return instant.atZone(zone).truncatedTo(ChronoUnit.MINUTES).toOffsetDateTime().toString();
    }

    /// Today in the owner's own calendar.
    public LocalDate today() {
        return today;
    }

    private String hour(ZonedDateTime time) {
        return hour.format(time);
    }

    private static String place(ZoneId zone) {
        // "America/New_York" is said "New York"
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String span(long days) {
        var week = 7L;
        var month = 30L;
        var year = 365L;
        if (days >= 2 * year) {
            return count(days / year, "year");
        }
        if (days >= 2 * month) {
            return count((days + month / 2) / month, "month");
        }
        return days >= 2 * week ? count(days / week, "week") : count(days, "day");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
