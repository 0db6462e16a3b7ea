package onward.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onward.HandClock;
import org.junit.jupiter.api.Test;

/// When an answer comes back: in time, and never in the past.
class ScheduleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @Property(tries = 300)
    void anAnswerIsNeverDueInThePastNorAfterTheDayBeforeTheInterview(@ForAll Random random) {
        var now = HandClock.START;
        var schedule = Schedule.fresh(TODAY);
        for (var rehearsal = 0; rehearsal < 12; rehearsal++) {
            // mostly on, sometimes a clock is set back
            now = now.plus(Duration.ofHours(random.nextInt(2_000) - 200));
            var days = days(now, interview(random, now));
            var next = schedule.next(days);
            assertThat(next).hasSize(4).isSortedAccordingTo(byDay());
            var pressed = next.get(random.nextInt(4));
            schedule = schedule.after(pressed.grade(), days);
            assertThat(schedule.due()).isEqualTo(pressed.due());
            assertThat(schedule.due()).isAfterOrEqualTo(days.today());
            var due = schedule.due();
            days.latest().ifPresent(latest -> assertThat(due).isBeforeOrEqualTo(latest));

            // an interview that is moved earlier moves it, too
            var moved = days(now, Optional.of(days.today().plusDays(random.nextInt(5))));
            assertThat(schedule.due(moved)).isBetween(moved.today(), moved.latest().orElseThrow());
        }
    }

    @Test
    void theGradesAreApartWhereNoInterviewIsComing() {
        var days = days(HandClock.START, Optional.empty());
        var first = Schedule.fresh(TODAY);
        assertThat(first.next(days).stream().map(Schedule.Next::due))
                .containsExactly(TODAY, TODAY.plusDays(1), TODAY.plusDays(2), TODAY.plusDays(8));
        var good = first.after(Grade.GOOD, days);
        assertThat(good.rehearsals()).isEqualTo(1);
        assertThat(good.cameToday(days)).isTrue();
        assertThat(first.after(Grade.AGAIN, days).cameToday(days)).isFalse();
    }

    @Test
    void onTheDayBeforeAnInterviewThereIsNoLaterDay() {
        var days = days(HandClock.START, Optional.of(TODAY));
        assertThat(Schedule.fresh(TODAY).next(days).stream().map(Schedule.Next::due))
                .containsOnly(TODAY);
        assertThat(days.horizon()).isEqualTo(LocalDate.MAX);
        assertThat(days(HandClock.START, Optional.of(TODAY.plusDays(1))).horizon())
                .isEqualTo(TODAY);
    }

    @Test
    void aClockThatIsSetBackMakesNoAnswerOlder() {
        var days = days(HandClock.START, Optional.empty());
        var good = Schedule.fresh(TODAY).after(Grade.GOOD, days);
        var back = days(HandClock.START.minus(Duration.ofDays(400)), Optional.empty());
        var again = good.after(Grade.GOOD, back);
        assertThat(again.due()).isAfterOrEqualTo(back.today());
        assertThat(again.last().orElseThrow().memory().stability())
                .isEqualTo(good.after(Grade.GOOD, days).last().orElseThrow().memory().stability());
    }

    private static Comparator<Schedule.Next> byDay() {
        return Comparator.comparing(Schedule.Next::due);
    }

    private static Optional<LocalDate> interview(Random random, Instant now) {
        var today = now.atZone(BERLIN).toLocalDate();
        return random.nextBoolean()
                ? Optional.empty()
                : List.of(0, 1, 3, 20).stream()
                        .skip(random.nextInt(4))
                        .findFirst()
                        .map(today::plusDays);
    }

    private static Schedule.Days days(Instant now, Optional<LocalDate> latest) {
        return new Schedule.Days(now, BERLIN, latest);
    }
}
