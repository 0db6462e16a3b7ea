package onward.bench;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// How well yes and no were told apart: some texts, each with what was right, what was said, and
/// how sure.
final class Score {

    private static final int RESAMPLES = 1000;
    private static final long SEED = 20261122;
    private static final double TAIL = 0.025;

    /// A figure with its 95 % interval.
    record Figure(double value, double low, double high) {

        /// ".812 (.770 to .850)"
        @Override
        public String toString() {
            return String.format(java.util.Locale.ROOT, "%.3f (%.3f to %.3f)", value, low, high);
        }
    }

    private final boolean[] right;
    private final boolean[] said;
    private final double[] sure;

    /// @param right which texts should have been a yes
    /// @param said which were
    /// @param sure how likely each was held to be, for ranking
    Score(boolean[] right, boolean[] said, double[] sure) {
        this.right = right;
        this.said = said;
        this.sure = sure;
        if (right.length != said.length || right.length != sure.length) {
            throw new IllegalArgumentException("not one answer for each text");
        }
    }

    /// Where only yes and no were said, and nothing was ranked.
    static Score of(boolean[] right, boolean[] said) {
        var sure = new double[said.length];
        for (var index = 0; index < said.length; index++) {
            sure[index] = said[index] ? 1 : 0;
        }
        return new Score(right, said, sure);
    }

    /// The answers of both, as if they were of one question.
    Score and(Score other) {
        var size = right.length + other.right.length;
        var both =
                new Score(
                        Arrays.copyOf(right, size),
                        Arrays.copyOf(said, size),
                        Arrays.copyOf(sure, size));
        System.arraycopy(other.right, 0, both.right, right.length, other.right.length);
        System.arraycopy(other.said, 0, both.said, said.length, other.said.length);
        System.arraycopy(other.sure, 0, both.sure, sure.length, other.sure.length);
        return both;
    }

    int size() {
        return right.length;
    }

    int positives() {
        return count(right, right);
    }

    /// How many of those that were said to be a yes are one; 1 where none was said.
    double precision() {
        var all = count(said, said);
        return all == 0 ? 1 : (double) count(right, said) / all;
    }

    /// How many of those that are a yes were said to be one; 1 where there is none.
    double recall() {
        var all = positives();
        return all == 0 ? 1 : (double) count(right, said) / all;
    }

    /// The harmonic mean of precision and recall; 0 where nothing was found though something is
    /// there.
    double f1() {
        var wrong = 0;
        for (var index = 0; index < right.length; index++) {
            wrong += right[index] == said[index] ? 0 : 1;
        }
        var hits = count(right, said);
        return 2 * hits + wrong == 0 ? 1 : 2.0 * hits / (2.0 * hits + wrong);
    }

    /// The mean of F1 for yes and F1 for no.
    double macroF1() {
        return (f1() + new Score(not(right), not(said), sure).f1()) / 2;
    }

    /// The share of the no's that were said to be a yes.
    double falseAlarms() {
        var no = not(right);
        return (double) count(no, said) / Math.max(1, count(no, no));
    }

    /// How often a yes ranks above a no (ties count half): the area under the ROC curve.
    double auc() {
        var order = order();
        double below = 0;
        double sum = 0;
        for (var at = 0; at < order.length; ) {
            var end = at;
            var yes = 0;
            while (end < order.length && sure[order[end]] == sure[order[at]]) {
                yes += right[order[end]] ? 1 : 0;
                end++;
            }
            var no = end - at - yes;
            sum += yes * (below + no / 2.0);
            below += no;
            at = end;
        }
        var positives = positives();
        return positives == 0 || below == 0 ? Double.NaN : sum / (positives * below);
    }

    /// How many of the yeses rank above all but this share of the no's.
    double recallAt(double alarms) {
        var order = order();
        var no = right.length - positives();
        var allowed = (int) Math.floor(alarms * no);
        var found = 0;
        var wrong = 0;
        for (var at = order.length - 1; at >= 0; ) {
            var end = at;
            var yes = 0;
            while (end >= 0 && sure[order[end]] == sure[order[at]]) {
                yes += right[order[end]] ? 1 : 0;
                end--;
            }
            wrong += at - end - yes;
            if (wrong > allowed) {
                break;
            }
            found += yes;
            at = end;
        }
        return (double) found / Math.max(1, positives());
    }

    /// A figure with its 95 % interval by the bootstrap (Efron 1979): the texts drawn anew, with
    /// repeats, a thousand times.
    Figure with(ToDoubleFunction<Score> figure) {
        var random = new Random(SEED);
        var drawn = new double[RESAMPLES];
        for (var sample = 0; sample < RESAMPLES; sample++) {
            drawn[sample] = figure.applyAsDouble(draw(random));
        }
        Arrays.sort(drawn);
        return new Figure(
                figure.applyAsDouble(this),
                drawn[(int) (TAIL * RESAMPLES)],
                drawn[(int) ((1 - TAIL) * RESAMPLES)]);
    }

    private Score draw(Random random) {
        var size = right.length;
        var drawn = new Score(new boolean[size], new boolean[size], new double[size]);
        for (var index = 0; index < size; index++) {
            var from = random.nextInt(size);
            drawn.right[index] = right[from];
            drawn.said[index] = said[from];
            drawn.sure[index] = sure[from];
        }
        return drawn;
    }

    private int[] order() {
        return java.util.stream.IntStream.range(0, sure.length)
                .boxed()
                .sorted((one, other) -> Double.compare(sure[one], sure[other]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int count(boolean[] one, boolean[] other) {
        var count = 0;
        for (var index = 0; index < one.length; index++) {
            count += one[index] && other[index] ? 1 : 0;
        }
        return count;
    }

    private static boolean[] not(boolean[] answers) {
        var turned = new boolean[answers.length];
        for (var index = 0; index < answers.length; index++) {
            turned[index] = !answers[index];
        }
        return turned;
    }
}
