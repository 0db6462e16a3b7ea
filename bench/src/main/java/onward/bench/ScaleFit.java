package onward.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Learns to answer one question from signals: logistic regression with a ridge, by AdaGrad over
/// all lessons at once, so that the order of the lessons does not matter.
final class ScaleFit {

    /// In log-odds.
    private static final double CARE = 0.8;

    private static final int ROUNDS = 400;
    private static final double RATE = 0.3;
    private static final double RIDGE = 3e-3;
    private static final double MOST_BALANCE = 3;
    private static final double MISSES = 1;

    private final double[] weights;
    private double shift = -2;

    ScaleFit(List<ScaleLesson> lessons, String question) {
        weights = new double[lessons.getFirst().signals().length];
        var yes = lessons.stream().filter(lesson -> lesson.wants(question)).count();
        var balance = Math.clamp(Math.sqrt((lessons.size() - yes) / (yes + 1.0)), 1, MOST_BALANCE);
        var squares = new double[weights.length];
        var shiftSquares = 0.0;
        for (var round = 0; round < ROUNDS; round++) {
            var slopes = new double[weights.length];
            var shiftSlope = 0.0;
            for (var lesson : lessons) {
                var right = lesson.wants(question);
                var error = (chance(lesson.signals()) - (right ? 1 : 0)) * lesson.weight();
                error *= (right ? balance : 1) / lessons.size();
                shiftSlope += error;
                for (var at = 0; at < weights.length; at++) {
                    slopes[at] += error * lesson.signals()[at];
                }
            }
            shiftSquares += shiftSlope * shiftSlope;
            shift -= RATE * shiftSlope / Math.sqrt(shiftSquares + 1e-12);
            for (var at = 0; at < weights.length; at++) {
                var slope = slopes[at] + RIDGE * weights[at];
                squares[at] += slope * slope;
                weights[at] -= RATE * slope / Math.sqrt(squares[at] + 1e-12);
            }
        }
    }

    double chance(double[] signals) {
        var sum = shift;
        for (var at = 0; at < weights.length; at++) {
            sum += weights[at] * signals[at];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    double[] weights() {
        return weights.clone();
    }

    double shift() {
        return shift;
    }

    /// A limit a little higher than the best one. Most of what people post is harmless, far more
    /// than of the texts that are learnt from: on 329 texts that nothing was learnt from this
    /// halved the harmless ones that were called private, from 23 to 10 of 201, and took .02 off
    /// the verdicts' F.
    static double careful(double limit) {
        var odds = Math.log(limit / (1 - limit)) + CARE;
        return 1 / (1 + Math.exp(-odds));
    }

    /// The limit with the best F for these chances.
    ///
    /// @param some which of the chances to look at
    static double limit(int[] some, double[] chances, boolean[] right) {
        var order =
                Arrays.stream(some)
                        .boxed()
                        .sorted(Comparator.comparingDouble(at -> -chances[at]))
                        .toList();
        var positives = order.stream().filter(at -> right[at]).count();
        var best = 0.0;
        var limit = 0.5;
        var found = 0;
        for (var at = 0; at < order.size(); at++) {
            found += right[order.get(at)] ? 1 : 0;
            var score = (1 + MISSES) * found / (at + 1 + MISSES * positives);
            if (score > best) {
                best = score;
                limit = chances[order.get(at)];
            }
        }
        return limit;
    }
}
