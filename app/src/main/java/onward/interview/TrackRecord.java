package onward.interview;

import java.util.List;

/// A person's own record: what they expected beside what came. It says no more than the number of
/// cases allows.
///
/// @param cases how many forecasts have an outcome
/// @param expected the mean forecast, 0 to 1
/// @param came the share that went on, 0 to 1
/// @param bias between which values mean(outcome − forecast) lies, with 95 %: the Jeffreys interval
///   of the rate less the mean forecast. Above zero is too harsh, below it too hopeful.
/// @param brier the Brier score, 0 is perfect (Brier 1950)
/// @param brierOfAverage the Brier score of always saying one's own average
public record TrackRecord(
        int cases,
        double expected,
        double came,
        Interval bias,
        double brier,
        double brierOfAverage) {

    /// Below this, only the pairs are listed: a mean of four says nothing.
    public static final int FEWEST = 5;

    private static final double SHARE = 0.95;

    /// What the record bears out.
    public enum Finding {
        /// Too few cases to say anything.
        TOO_FEW,
        /// The interval has zero in it.
        NOT_ENOUGH_TO_TELL,
        /// It went on more often than was expected.
        TOO_HARSH,
        /// It went on less often than was expected.
        TOO_HOPEFUL
    }

    /// The record of some pairs.
    ///
    /// @throws IllegalArgumentException where there are none
    public static TrackRecord of(List<Pair> pairs) {
        var cases = pairs.size();
        var wentOn = (int) pairs.stream().filter(Pair::wentOn).count();
        var expected =
                pairs.stream()
                        .mapToDouble(pair -> pair.forecast().asProbability())
                        .average()
                        .orElseThrow(() -> new IllegalArgumentException("no pairs"));
        return new TrackRecord(
                cases,
                expected,
                (double) wentOn / cases,
                Interval.ofRate(wentOn, cases, SHARE).minus(expected),
                brier(pairs),
                pairs.stream()
                        .mapToDouble(pair -> square(expected - outcome(pair)))
                        .average()
                        .orElse(0));
    }

    /// What may be said.
    public Finding finding() {
        if (cases < FEWEST) {
            return Finding.TOO_FEW;
        }
        if (!bias.excludesZero()) {
            return Finding.NOT_ENOUGH_TO_TELL;
        }
        return bias.low() > 0 ? Finding.TOO_HARSH : Finding.TOO_HOPEFUL;
    }

    private static double brier(List<Pair> pairs) {
        return pairs.stream()
                .mapToDouble(pair -> square(pair.forecast().asProbability() - outcome(pair)))
                .average()
                .orElse(0);
    }

    private static double outcome(Pair pair) {
        return pair.wentOn() ? 1 : 0;
    }

    private static double square(double value) {
        return value * value;
    }
}
