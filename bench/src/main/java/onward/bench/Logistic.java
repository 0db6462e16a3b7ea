package onward.bench;

import java.util.List;
import java.util.Random;
import onward.prose.tone.Features;
import onward.prose.tone.Head;

/// Logistic regression for all heads at once over hashed rows, each of value `1 / sqrt(n)`, by
/// AdaGrad (Duchi, Hazan, Singer 2011) with a little decay.
final class Logistic {

    private static final int HEADS = Head.values().length;
    private static final double START = 0.1;
    private static final double BOTTOM = 1e-6;

    /// What each head may weigh more where it is rare: the square root of the odds, up to this.
    private static final double MOST_BALANCE = 5;

    private final float[] weights = new float[Features.count() * HEADS];
    private final float[] squares = new float[Features.count() * HEADS];
    private final double[] shifts = new double[HEADS];
    private final double[] shiftSquares = new double[HEADS];
    private final double decay;
    private final double rate;

    Logistic(double rate, double decay) {
        this.rate = rate;
        this.decay = decay;
    }

    /// Goes over the lessons in an order that the seed decides.
    void learn(List<Lesson> lessons, int[][] rows, int rounds, long seed) {
        var order = new int[lessons.size()];
        for (var index = 0; index < order.length; index++) {
            order[index] = index;
        }
        var balance = balance(lessons);
        var random = new Random(seed);
        for (var round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (var index : order) {
                step(lessons.get(index), rows[index], balance);
            }
        }
    }

    float[] weights() {
        return weights;
    }

    double shift(int head) {
        return shifts[head];
    }

    /// What the heads say of a text before they are calibrated.
    double[] margins(int[] rows) {
        var sums = new double[HEADS];
        for (var row : rows) {
            for (var head = 0; head < HEADS; head++) {
                sums[head] += weights[row * HEADS + head];
            }
        }
        var value = rows.length == 0 ? 0 : 1 / Math.sqrt(rows.length);
        for (var head = 0; head < HEADS; head++) {
            sums[head] = sums[head] * value + shifts[head];
        }
        return sums;
    }

    private void step(Lesson lesson, int[] rows, double[] balance) {
        var margins = margins(rows);
        var slopes = new float[HEADS];
        for (var head = 0; head < HEADS; head++) {
            var weight = lesson.weight(head);
            if (weight > 0) {
                var yes = lesson.wants(head);
                var error = 1 / (1 + Math.exp(-margins[head])) - (yes ? 1 : 0);
                var slope = error * weight * (yes ? balance[head] : 1);
                shiftSquares[head] += slope * slope;
                shifts[head] -= rate * slope / Math.sqrt(shiftSquares[head] + START);
                slopes[head] = (float) slope;
            }
        }
        var value = rows.length == 0 ? 0 : (float) (1 / Math.sqrt(rows.length));
        for (var row : rows) {
            for (var head = 0; head < HEADS; head++) {
                var at = row * HEADS + head;
                if (slopes[head] != 0) {
                    var slope = slopes[head] * value + (float) decay * weights[at];
                    squares[at] += slope * slope;
                    weights[at] -= (float) (rate * slope / Math.sqrt(squares[at] + BOTTOM));
                }
            }
        }
    }

    private static double[] balance(List<Lesson> lessons) {
        var yes = new double[HEADS];
        var no = new double[HEADS];
        for (var lesson : lessons) {
            for (var head = 0; head < HEADS; head++) {
                (lesson.wants(head) ? yes : no)[head] += lesson.weight(head);
            }
        }
        var balance = new double[HEADS];
        for (var head = 0; head < HEADS; head++) {
            balance[head] =
                    Math.clamp(Math.sqrt((no[head] + 1) / (yes[head] + 1)), 1, MOST_BALANCE);
        }
        return balance;
    }

    private static void shuffle(int[] order, Random random) {
        for (var last = order.length - 1; last > 0; last--) {
            var other = random.nextInt(last + 1);
            var kept = order[last];
            order[last] = order[other];
            order[other] = kept;
        }
    }
}
