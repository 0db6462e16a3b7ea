package onward.bench;

import java.util.Arrays;

/// Some measurements of one thing, sorted.
final class Figures {

    private final double[] sorted;

    private Figures(double[] sorted) {
        this.sorted = sorted;
    }

    /// @throws IllegalArgumentException where nothing was measured
    static Figures of(double... measured) {
        if (measured.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        var sorted = measured.clone();
        Arrays.sort(sorted);
        return new Figures(sorted);
    }

    /// The middle one; of an even number, halfway between the two in the middle.
    double median() {
        var half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /// The smallest that at least this share of all do not exceed (nearest rank).
    double quantile(double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    double smallest() {
        return sorted[0];
    }

    double largest() {
        return sorted[sorted.length - 1];
    }

    int count() {
        return sorted.length;
    }
}
