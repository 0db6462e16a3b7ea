package onward.prose.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/// How much each clue counts: a logistic regression, trained by the bench and kept in a resource.
///
/// @param weights one for each of [Clues#names]
/// @param threshold the probability from which two questions are taken for the same
record Calibration(double start, List<Double> weights, double threshold) {

    private static final String FILE = "/prose/question/calibration.properties";

    Calibration {
        weights = List.copyOf(weights);
    }

    static Calibration load() {
        try (InputStream in =
                Objects.requireNonNull(Calibration.class.getResourceAsStream(FILE), FILE)) {
            var kept = new Properties();
            kept.load(in);
            return new Calibration(
                    number(kept, "start"),
                    Clues.names().stream().map(name -> number(kept, name)).toList(),
                    number(kept, "threshold"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// How likely it is that two questions with these clues ask the same.
    double probability(Clues clues) {
        var numbers = clues.numbers();
        var sum = start;
        for (var i = 0; i < weights.size(); i++) {
            sum += weights.get(i) * numbers[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static double number(Properties kept, String name) {
        return Double.parseDouble(Objects.requireNonNull(kept.getProperty(name), name));
    }
}
