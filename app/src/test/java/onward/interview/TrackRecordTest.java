package onward.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import onward.interview.TrackRecord.Finding;
import onward.kernel.Percent;
import org.junit.jupiter.api.Test;

class TrackRecordTest {

    @Test
    void belowFiveCasesNothingIsSaid() {
        assertThat(TrackRecord.of(cases(4, 1, true)).finding()).isEqualTo(Finding.TOO_FEW);
        assertThat(TrackRecord.of(cases(5, 1, true)).finding()).isEqualTo(Finding.TOO_HARSH);
        assertThat(TrackRecord.of(cases(4, 99, false)).finding()).isEqualTo(Finding.TOO_FEW);
        assertThat(TrackRecord.of(cases(5, 99, false)).finding()).isEqualTo(Finding.TOO_HOPEFUL);
        assertThatThrownBy(() -> TrackRecord.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void aSideIsTakenOnlyWhereTheIntervalLeavesZeroOut(
            @ForAll @IntRange(min = 5, max = 60) int many,
            @ForAll @IntRange(max = 60) int some,
            @ForAll @IntRange(max = 100) int guess) {
        var wentOn = some % (many + 1);
        var found =
                TrackRecord.of(
                        Stream.concat(
                                        cases(wentOn, guess, true).stream(),
                                        cases(many - wentOn, guess, false).stream())
                                .toList());
        var bias = found.bias();
        assertThat(bias.low()).isLessThanOrEqualTo(found.came() - found.expected());
        assertThat(bias.high()).isGreaterThanOrEqualTo(found.came() - found.expected());
        assertThat(found.finding())
                .isEqualTo(
                        bias.low() > 0
                                ? Finding.TOO_HARSH
                                : bias.high() < 0
                                        ? Finding.TOO_HOPEFUL
                                        : Finding.NOT_ENOUGH_TO_TELL);
    }

    @Test
    void theBrierScoreStandsBesideThatOfTheAverage() {
        // (0.8-1)² + (0.2-0)² + (0.6-0)² + (0.4-1)² = 0.04 + 0.04 + 0.36 + 0.36; the average is 0.5
        var found =
                TrackRecord.of(
                        List.of(pair(80, true), pair(20, false), pair(60, false), pair(40, true)));
        assertThat(found.brier()).isEqualTo(0.2, within(1e-12));
        assertThat(found.brierOfAverage()).isEqualTo(0.25, within(1e-12));
        assertThat(found.expected()).isEqualTo(0.5, within(1e-12));
        assertThat(found.came()).isEqualTo(0.5, within(1e-12));
        assertThat(TrackRecord.of(List.of(pair(100, true), pair(0, false))).brier()).isZero();
    }

    private static List<Pair> cases(int many, int guess, boolean wentOn) {
        return Collections.nCopies(many, pair(guess, wentOn));
    }

    private static Pair pair(int guess, boolean wentOn) {
        return new Pair(new Percent(guess), wentOn);
    }
}
