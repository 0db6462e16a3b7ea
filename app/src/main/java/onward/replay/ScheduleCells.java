package onward.replay;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onward.replay.Carried.Turn;

/// When an answer is rehearsed, as cells of a table.
final class ScheduleCells {

    static final List<String> HEADING =
            List.of("due", "rehearsed", "grade", "stability", "difficulty", "rehearsals");

    private static final String NEVER = "never";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final int MOST_REHEARSALS = 100_000;

    private ScheduleCells() {}

    static List<String> of(Turn turn) {
        return switch (turn) {
            case Turn.FromNow() -> List.of("", "", "", "", "", "");
            case Turn.Resting() -> List.of(NEVER, "", "", "", "", "");
            case Turn.AsBefore(var schedule) -> {
                var last = schedule.last();
                yield List.of(
                        schedule.due().toString(),
                        last.map(one -> one.at().toString()).orElse(""),
                        last.map(one -> one.grade().name().toLowerCase(Locale.ROOT)).orElse(""),
                        last.map(one -> figure(one.memory().stability())).orElse(""),
                        last.map(one -> figure(one.memory().difficulty())).orElse(""),
                        Integer.toString(schedule.rehearsals()));
            }
        };
    }

    /// What cells say; where they say no day it is from now on.
    static Turn read(List<String> cells) {
        var due = cells.getFirst().strip();
        if (due.equalsIgnoreCase(NEVER)) {
            return new Turn.Resting();
        }
        try {
            return new Turn.AsBefore(
                    new Schedule(
                            ofOurTime(LocalDate.parse(due)), last(cells), times(cells.get(5))));
        } catch (DateTimeException noDay) {
            return new Turn.FromNow();
        }
    }

    private static Optional<Schedule.Last> last(List<String> cells) {
        try {
            var at = Instant.parse(cells.get(1).strip());
            ofOurTime(at.atZone(ZoneOffset.UTC).toLocalDate());
            var memory =
                    new Memory(
                            Double.parseDouble(cells.get(3).strip()),
                            Double.parseDouble(cells.get(4).strip()));
            return Grade.named(cells.get(2).strip().toUpperCase(Locale.ROOT))
                    .map(grade -> new Schedule.Last(at, grade, memory));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// The stores count microseconds, which a year such as +999999999 overflows.
    static LocalDate ofOurTime(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("not of our time");
        }
        return day;
    }

    private static int times(String cell) {
        // "12"
        return cell.strip().matches("\\d{1,6}")
                ? Math.min(MOST_REHEARSALS, Integer.parseInt(cell.strip()))
                : 0;
    }

    private static String figure(double figure) {
        return String.format(Locale.ROOT, "%.6f", figure);
    }
}
