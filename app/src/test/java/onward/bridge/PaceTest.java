package onward.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import onward.kernel.Uuid7;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant MET = Instant.parse("2026-01-10T10:00:00Z");
    private static final PersonId DANA = new PersonId(Uuid7.at(MET));

    private static final ZoneId UTC = ZoneId.of("UTC");

    private final Pace started = Pace.started(DANA, MET, UTC);

    @Test
    void theUsualRhythmIsAfterTheOutcomeThenThreeAndTwelveMonths() {
        assertThat(started.due()).contains(at("2026-04-10"));
        var heard = started.outcomeHeard(at("2026-01-20"));
        assertThat(heard.standing(at("2026-01-20"))).isInstanceOf(Pace.Standing.Due.class);

        var first = heard.touched(Touch.Kind.SPOKE, at("2026-01-21"), UTC);
        assertThat(first.due()).contains(at("2026-04-21"));
        var second = first.touched(Touch.Kind.SPOKE, at("2026-04-22"), UTC);
        assertThat(second.due()).contains(at("2027-04-22"));
        var third = second.touched(Touch.Kind.SPOKE, at("2027-05-01"), UTC);
        assertThat(third.standing(at("2030-01-01"))).isInstanceOf(Pace.Standing.Complete.class);
    }

    @Test
    void anOutcomeThatComesLateMovesNothingThatIsDueAlready() {
        assertThat(started.outcomeHeard(at("2026-05-01"))).isEqualTo(started);
        var told =
                started.outcomeHeard(at("2026-01-20"))
                        .touched(Touch.Kind.MET, at("2026-01-21"), UTC);
        assertThat(told.outcomeHeard(at("2026-02-01"))).isEqualTo(told);
    }

    @Test
    void anyTouchBeforeItsTimeResetsTheNext() {
        var wrote = started.touched(Touch.Kind.THEY_WROTE, at("2026-03-01"), UTC);
        assertThat(wrote.due()).contains(at("2026-06-01"));
        assertThat(wrote.rhythm()).isEqualTo(started.rhythm());
    }

    @Test
    void afterTwoUnansweredItStopsUntilTheyWrite() {
        var rhythm = started.chosen(new Rhythm.Every(6), at("2026-02-01"), UTC);
        var once = rhythm.touched(Touch.Kind.WROTE, at("2026-08-01"), UTC);
        assertThat(once.due()).contains(at("2027-02-01"));
        var twice = once.touched(Touch.Kind.WROTE, at("2027-02-01"), UTC);
        assertThat(twice.standing(at("2040-01-01"))).isInstanceOf(Pace.Standing.Silent.class);

        var back = twice.touched(Touch.Kind.THEY_WROTE, at("2027-03-01"), UTC);
        assertThat(back.due()).contains(at("2027-09-01"));
        assertThat(back.unanswered()).isZero();
    }

    @Test
    void skipSnoozeAndEndAreEachOneStep() {
        var due = started.chosen(new Rhythm.Every(6), at("2026-02-01"), UTC);
        assertThat(due.skipped(at("2026-08-05"), UTC).due()).contains(at("2027-02-05"));
        assertThat(due.snoozed(at("2026-08-05")).due()).contains(at("2026-08-19"));
        var ended = due.endedForGood();
        assertThat(ended.standing(at("2040-01-01"))).isInstanceOf(Pace.Standing.Ended.class);
        assertThat(ended.touched(Touch.Kind.SPOKE, at("2027-01-01"), UTC).due()).isEmpty();
        assertThat(ended.snoozed(at("2027-01-01")).due()).isEmpty();
    }

    @Test
    void aSlipTakenBackCountsForNothing() {
        var rhythm = started.chosen(new Rhythm.Every(6), at("2026-02-01"), UTC);
        var stopped =
                rhythm.touched(Touch.Kind.WROTE, at("2026-08-01"), UTC)
                        .touched(Touch.Kind.WROTE, at("2026-08-02"), UTC);
        var left = new Touch(id(), DANA, at("2026-08-01"), Touch.Kind.WROTE, "", "");
        var back = stopped.without(MET, List.of(left), UTC);
        assertThat(back.unanswered()).isEqualTo(1);
        assertThat(back.due()).contains(at("2027-02-01"));
    }

    /// A month of theirs: in Auckland it is the first already while it is the last elsewhere.
    @Test
    void aMonthIsCountedWhereTheOwnerIs() {
        var auckland = ZoneId.of("Pacific/Auckland");
        var touched = Instant.parse("2026-11-30T12:00:00Z");
        var every = new Rhythm.Every(3);
        assertThat(
                        started.chosen(every, touched, auckland)
                                .due()
                                .orElseThrow()
                                .atZone(auckland)
                                .toLocalDate())
                .isEqualTo("2027-03-01");
        var stopped = started.endedForGood();
        assertThat(stopped.skipped(at("2027-01-01"), UTC)).isEqualTo(stopped);
    }

    @Property
    void nothingIsEverDueWhereItStoppedOrEnded(@ForAll @Size(max = 12) List<Step> steps) {
        var now = MET;
        var pace = started;
        for (var step : steps) {
            now = now.plusSeconds(40L * 24 * 3600);
            pace = taken(pace, step, now);
            assertThat(pace.due().isPresent() && pace.ended()).isFalse();
            assertThat(pace.due().isPresent() && pace.unanswered() >= Pace.PATIENCE).isFalse();
            assertThat(pace.last()).isBeforeOrEqualTo(now);
        }
    }

    enum Step {
        WRITE,
        HEAR,
        SKIP,
        SNOOZE,
        END,
        OUTCOME,
        OWN
    }

    private static Pace taken(Pace pace, Step step, Instant now) {
        return switch (step) {
            case WRITE -> pace.touched(Touch.Kind.WROTE, now, UTC);
            case HEAR -> pace.touched(Touch.Kind.THEY_WROTE, now, UTC);
            case SKIP -> pace.skipped(now, UTC);
            case SNOOZE -> pace.snoozed(now);
            case END -> pace.endedForGood();
            case OUTCOME -> pace.outcomeHeard(now);
            case OWN -> pace.ended() ? pace : pace.chosen(new Rhythm.Every(2), now, UTC);
        };
    }

    private static TouchId id() {
        return new TouchId(Uuid7.at(MET));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T10:00:00Z");
    }
}
