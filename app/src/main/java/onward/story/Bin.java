package onward.story;

import java.util.List;
import java.util.TreeMap;
import onward.interview.Interval;
import onward.interview.Pair;

/// Forecasts of about one size, beside how many of them went on.
///
/// @param low the smallest of them, in percent
/// @param high the greatest
/// @param expected their mean, 0 to 1
/// @param came between which values the rate lies, with 95 % (Jeffreys)
public record Bin(int low, int high, int cases, int wentOn, double expected, Interval came) {

    /// Below this no curve is drawn: it would show chance.
    public static final int FEWEST = 50;

    private static final int MOST = 5;
    private static final double SHARE = 0.95;

    /// At most five bins of about equal count. Equal forecasts stay in one bin, so that the order
    /// of the cases changes nothing.
    static List<Bin> of(List<Pair> pairs) {
        if (pairs.size() < FEWEST) {
            return List.of();
        }
        var counts = new TreeMap<Integer, int[]>();
        for (var pair : pairs) {
            var count = counts.computeIfAbsent(pair.forecast().value(), _ -> new int[2]);
            count[0]++;
            count[1] += pair.wentOn() ? 1 : 0;
        }
        var bins = new TreeMap<Integer, Bin>();
        var before = 0;
        for (var value : counts.entrySet()) {
            var percent = value.getKey();
            var many = value.getValue()[0];
            // where the middle of equal forecasts falls among all of them
            var place = (int) ((before + many / 2.0) * MOST / pairs.size());
            bins.merge(Math.min(place, MOST - 1), bin(percent, value.getValue()), Bin::with);
            before += many;
        }
        return List.copyOf(bins.values());
    }

    /// The share that went on, 0 to 1.
    public double rate() {
        return (double) wentOn / cases;
    }

    private static Bin bin(int percent, int[] count) {
        return new Bin(percent, percent, count[0], count[1], percent / 100.0, rate(count));
    }

    private Bin with(Bin next) {
        var count = new int[] {cases + next.cases, wentOn + next.wentOn};
        var mean = (expected * cases + next.expected * next.cases) / count[0];
        return new Bin(low, next.high, count[0], count[1], mean, rate(count));
    }

    private static Interval rate(int[] count) {
        return Interval.ofRate(count[1], count[0], SHARE);
    }
}
