package onward.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import onward.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Promise 23, its arithmetic: intervals of rates.
class IntervalTest {

    private static final double JEFFREYS = 0.5;
    private static final double UNIFORM = 1;
    private static final double EXACT = 1e-6;

    @Test
    void theIntervalsAreThoseOfTheVectors() {
        var rows = Corpora.json("calibration-vectors/beta-intervals.json").path("rows");
        assertThat(rows).isNotEmpty();
        rows.forEach(row -> {
            assertInterval(row, "jeffreys_80", JEFFREYS, 0.80);
            assertInterval(row, "jeffreys_95", JEFFREYS, 0.95);
            assertInterval(row, "uniform_80", UNIFORM, 0.80);
            assertInterval(row, "uniform_95", UNIFORM, 0.95);
            assertMean(row, "jeffreys_mean", JEFFREYS);
            assertMean(row, "uniform_mean", UNIFORM);
        });
    }

    /// A few rows of the same vectors, for a checkout that stands alone.
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0.95, 0.0, 0.853254",
        "1, 1, 0.95, 0.146746, 1.0",
        "2, 1, 0.80, 0.156476, 0.843524",
        "2, 1, 0.95, 0.06083, 0.93917",
        "3, 0, 0.80, 0.0, 0.338963",
        "3, 1, 0.95, 0.038748, 0.823264"
    })
    void theIntervalIsJeffreys(int cases, int successes, double share, double low, double high) {
        var interval = Interval.ofRate(successes, cases, share);
        assertThat(interval.low()).isEqualTo(low, within(EXACT));
        assertThat(interval.high()).isEqualTo(high, within(EXACT));
    }

    @Property(tries = 200)
    void theRateLiesInItsIntervalAndTheMirrorImageInTheMirroredOne(
            @ForAll @IntRange(min = 1, max = 500) int cases,
            @ForAll @IntRange(max = 500) int some) {
        var successes = some % (cases + 1);
        var interval = Interval.ofRate(successes, cases, 0.95);
        assertThat((double) successes / cases).isBetween(interval.low(), interval.high());
        var mirrored = Interval.ofRate(cases - successes, cases, 0.95);
        assertThat(mirrored.low()).isEqualTo(1 - interval.high(), within(1e-9));
        assertThat(interval.high() - interval.low()).isGreaterThan(width(successes, cases, 0.80));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 3", "4, 3"})
    void whatIsNoRateHasNoInterval(int successes, int cases) {
        assertThatThrownBy(() -> Interval.ofRate(successes, cases, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double width(int successes, int cases, double share) {
        var interval = Interval.ofRate(successes, cases, share);
        return interval.high() - interval.low();
    }

    private static void assertInterval(JsonNode row, String name, double prior, double share) {
        var interval = Interval.ofRate(row.path("k").asInt(), row.path("n").asInt(), share, prior);
        assertThat(interval.low())
                .as("%s of %s", name, row)
                .isEqualTo(row.path(name).path(0).asDouble(), within(EXACT));
        assertThat(interval.high())
                .as("%s of %s", name, row)
                .isEqualTo(row.path(name).path(1).asDouble(), within(EXACT));
    }

    /// The mean of a beta distribution is a / (a + b); quantiles and the cumulative function are
    /// each other's inverse.
    private static void assertMean(JsonNode row, String name, double prior) {
        var a = row.path("k").asInt() + prior;
        var b = row.path("n").asInt() - row.path("k").asInt() + prior;
        assertThat(a / (a + b)).as(name).isEqualTo(row.path(name).asDouble(), within(EXACT));
        assertThat(Beta.cumulative(Beta.quantile(0.3, a, b), a, b)).isEqualTo(0.3, within(EXACT));
    }
}
