package onward.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onward.HandClock;
import onward.interview.Pair;
import onward.kernel.Percent;
import onward.platform.web.Dates;
import org.junit.jupiter.api.Test;

/// Confidence beside what really came of interviews.
class ConfidenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    /// Jeffreys for 3 of 6 is 0.167 to 0.833; for 6 of 6 it ends at 1.
    @Test
    void outcomesStandThereWithTheirIntervalAndWithoutOneWhereTheyAreTooFew() {
        assertThat(outcomes(3, 3))
                .isEqualTo("3 of 6 interviews went on: likely between 17 and 83 in 100.");
        assertThat(outcomes(6, 0)).contains("6 of 6", "between 67 and 100 in 100");
        assertThat(outcomes(2, 2))
                .isEqualTo("2 of 4 interviews went on. That is too few to say more.");
        assertThat(outcomes(0, 0)).startsWith("No interview with a forecast");
    }

    @Test
    void theChartHoldsEachSessionAndEachWeekBetweenItsTwoDays() {
        var page =
                new ConfidencePage(
                        Confidence.of(
                                List.of(point(MONDAY, 40, 60), point(MONDAY.plusDays(10), 50, 30)),
                                List.of(
                                        new RehearsedWeek(MONDAY, 4),
                                        new RehearsedWeek(MONDAY.plusDays(7), 2)),
                                List.of()),
                        new Dates(ZoneOffset.UTC, Locale.UK, HandClock.START));
        assertThat(page.first()).isEqualTo(MONDAY);
        assertThat(page.last()).isEqualTo(MONDAY.plusDays(13));
        assertThat(page.dots()).hasSize(4);
        assertThat(page.bars())
                .allSatisfy(bar ->
                        assertThat(Double.parseDouble(bar.x()) + Double.parseDouble(bar.width()))
                                .isBetween(50.0, 611.0));
        assertThat(page.words()).contains("from 60 % on Monday 16 November", "Rehearsals done: 6.");
    }

    private static ConfidencePoint point(LocalDate day, int before, int after) {
        return new ConfidencePoint(day, new Percent(before), new Percent(after));
    }

    private static String outcomes(int wentOn, int ended) {
        var pairs =
                Stream.of(true, false)
                        .flatMap(went ->
                                Collections.nCopies(
                                        went ? wentOn : ended, new Pair(new Percent(30), went))
                                        .stream())
                        .toList();
        return Confidence.of(List.of(), List.of(), pairs).outcomes();
    }
}
