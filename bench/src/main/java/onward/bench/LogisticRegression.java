package onward.bench;

import java.util.List;
import onward.prose.question.Clues;

/// A small logistic regression with a penalty on large weights, by gradient descent on columns of
/// like size. It draws no random number.
final class LogisticRegression {

    private static final int STEPS = 4_000;
    private static final double PACE = 0.5;
    private static final double TINY = 1e-9;

    /// As much as scikit-learn's C = 0.3.
    private static final double PENALTY = 1 / 0.3;

    private final double start;
    private final double[] weights;

    private LogisticRegression(double start, double[] weights) {
        this.start = start;
        this.weights = weights.clone();
    }

    /// One example: the clues, and whether both questions ask the same.
    record Row(Clues clues, boolean isSame) {}

    double start() {
        return start;
    }

    double weight(int column) {
        return weights[column];
    }

    double probability(Clues clues) {
        return probability(clues.numbers());
    }

    private double probability(double[] numbers) {
        var sum = start;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] * numbers[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /// The weights that fit these rows best.
    static LogisticRegression of(List<Row> rows) {
        var numbers = rows.stream().map(row -> row.clues().numbers()).toList();
        var columns = Clues.names().size();
        var mean = new double[columns];
        var spread = new double[columns];
        for (var i = 0; i < columns; i++) {
            var column = i;
            var middle = numbers.stream().mapToDouble(row -> row[column]).average().orElse(0);
            mean[i] = middle;
            spread[i] =
                    Math.sqrt(
                            numbers.stream()
                                    .mapToDouble(row -> Math.pow(row[column] - middle, 2))
                                    .average()
                                    .orElse(0));
            for (var row : numbers) {
                row[i] = (row[i] - middle) / Math.max(TINY, spread[i]);
            }
        }
        return descended(numbers, rows.stream().map(Row::isSame).toList()).seenFrom(mean, spread);
    }

    /// The same weights for columns as they were before they were made alike.
    private LogisticRegression seenFrom(double[] mean, double[] spread) {
        var before = weights.clone();
        var beforeStart = start;
        for (var i = 0; i < before.length; i++) {
            before[i] /= Math.max(TINY, spread[i]);
            beforeStart -= before[i] * mean[i];
        }
        return new LogisticRegression(beforeStart, before);
    }

    private static LogisticRegression descended(List<double[]> rows, List<Boolean> same) {
        var now = new LogisticRegression(0, new double[rows.getFirst().length]);
        for (var step = 0; step < STEPS; step++) {
            var slopes = new double[now.weights.length];
            var startSlope = 0.0;
            for (var i = 0; i < rows.size(); i++) {
                var off = now.probability(rows.get(i)) - (same.get(i) ? 1 : 0);
                startSlope += off;
                for (var column = 0; column < slopes.length; column++) {
                    slopes[column] += off * rows.get(i)[column];
                }
            }
            var next = now.weights.clone();
            for (var column = 0; column < next.length; column++) {
                next[column] -= PACE * (slopes[column] + PENALTY * next[column]) / rows.size();
            }
            now = new LogisticRegression(now.start - PACE * startSlope / rows.size(), next);
        }
        return now;
    }
}
