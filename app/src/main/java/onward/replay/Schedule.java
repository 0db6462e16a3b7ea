package onward.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// When an answer is to be rehearsed, and what is known of how it is remembered.
///
/// @param last the last rehearsal; empty before the first
/// @param rehearsals how many there were
public record Schedule(LocalDate due, Optional<Last> last, int rehearsals) {

    /// Nine answers out of ten should still come when they are due.
    private static final Fsrs FSRS = new Fsrs(0.9);

    /// The last rehearsal, and what was remembered after it.
    public record Last(Instant at, Grade grade, Memory memory) {}

    /// One button: its grade, and when the answer comes back where it is pressed.
    public record Next(Grade grade, LocalDate due) {}

    /// What the days of a schedule are told from: the present, and the calendar.
    ///
    /// @param latest the day before the next interview; empty where none is known
    public record Days(Instant now, ZoneId zone, Optional<LocalDate> latest) {

        /// The day of the present.
        public LocalDate today() {
            return now.atZone(zone).toLocalDate();
        }

        LocalDate fitting(LocalDate wanted) {
            var inTime = latest.filter(wanted::isAfter).orElse(wanted);
            return inTime.isBefore(today()) ? today() : inTime;
        }

        /// Until which due day answers are asked for today: on the day before an interview there is
        /// no later day for any of them.
        LocalDate horizon() {
            return latest.filter(today()::equals).map(_ -> LocalDate.MAX).orElse(today());
        }

        private int since(Instant then) {
            var days = ChronoUnit.DAYS.between(then.atZone(zone).toLocalDate(), today());
            // a clock that was set back makes no answer older, nor younger
            return (int) Math.clamp(days, 0, (long) Fsrs.LONGEST_STABILITY);
        }
    }

    /// An answer that was just kept: due at once.
    static Schedule fresh(LocalDate today) {
        return new Schedule(today, Optional.empty(), 0);
    }

    /// When it is due, seen from today: an interview that was moved earlier moves it, too.
    public LocalDate due(Days days) {
        return days.fitting(due);
    }

    /// The schedule after a grade.
    Schedule after(Grade grade, Days days) {
        return new Schedule(
                dueAfter(grade, days),
                Optional.of(new Last(days.now(), grade, memoryAfter(grade, days))),
                rehearsals + 1);
    }

    /// What each button would do.
    public List<Next> next(Days days) {
        return Arrays.stream(Grade.values())
                .map(grade -> new Next(grade, dueAfter(grade, days)))
                .toList();
    }

    /// Whether it was rehearsed today, and came.
    boolean cameToday(Days days) {
        return wasToday(days) && last.filter(one -> one.grade() == Grade.AGAIN).isEmpty();
    }

    /// Whether it was rehearsed today.
    boolean wasToday(Days days) {
        return last.filter(one -> one.at().atZone(days.zone()).toLocalDate().equals(days.today()))
                .isPresent();
    }

    private LocalDate dueAfter(Grade grade, Days days) {
        return days.fitting(days.today().plusDays(daysAfter(grade, days)));
    }

    /// A better grade never brings it back sooner; one that did not come is asked once more today.
    private int daysAfter(Grade grade, Days days) {
        var good = FSRS.days(memoryAfter(Grade.GOOD, days));
        var hard = Math.min(FSRS.days(memoryAfter(Grade.HARD, days)), good);
        var better = Math.max(good, hard + 1);
        return switch (grade) {
            case AGAIN -> 0;
            case HARD -> hard;
            case GOOD -> better;
            case EASY -> Math.max(FSRS.days(memoryAfter(Grade.EASY, days)), better + 1);
        };
    }

    private Memory memoryAfter(Grade grade, Days days) {
        return last.map(one -> Fsrs.next(one.memory(), days.since(one.at()), grade))
                .orElseGet(() -> Fsrs.first(grade));
    }
}
