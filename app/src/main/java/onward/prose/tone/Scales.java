package onward.prose.tone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// Weighs the signals of a text for each question: a logistic regression whose weights stand in a
/// file that a person can read, `QUESTION<TAB>SIGNAL<TAB>WEIGHT`.
final class Scales {

    /// What the scales are asked.
    enum Question {
        HOSTILE(Label.HOSTILE),
        PROFANITY(Label.PROFANITY),
        IDENTITY_ATTACK(Label.IDENTITY_ATTACK),
        THREAT(Label.THREAT),
        CONFIDENTIAL(Label.CONFIDENTIAL),
        WORK_COMPLAINT(Label.WORK_COMPLAINT),
        SUBSTANCES(Label.SUBSTANCES),
        SEXUAL(Label.SEXUAL),
        DISHONESTY(Label.DISHONESTY),
        /// Illegal drugs, or drink at work, beside drunkenness off duty.
        HARD_SUBSTANCES(Label.SUBSTANCES),
        /// Open sexual content, beside innuendo.
        EXPLICIT(Label.SEXUAL),
        /// A confidence that leads to somebody, beside a remark on a process that could be
        /// anyone's.
        TRACEABLE(Label.CONFIDENTIAL);

        private final Label label;

        Question(Label label) {
            this.label = label;
        }

        Label label() {
            return label;
        }

        /// Whether it asks for the graver kind of a label that is already given.
        boolean isGrave() {
            return this == HARD_SUBSTANCES || this == EXPLICIT || this == TRACEABLE;
        }
    }

    private static final double[] UNWEIGHED = {};

    private final Map<Question, double[]> weights = new EnumMap<>(Question.class);
    private final Map<Question, Double> shifts = new EnumMap<>(Question.class);
    private final Map<Question, Double> limits = new EnumMap<>(Question.class);

    private Scales() {}

    static Scales load() {
        try (var file = Scales.class.getResourceAsStream("/prose/scales.tsv")) {
            if (file == null) {
                throw new IllegalStateException("the program lacks prose/scales.tsv");
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Scales read(String written) {
        var places = new HashMap<String, Integer>();
        Signals.all().forEach(signal -> places.put(signal, places.size()));
        var scales = new Scales();
        for (var question : Question.values()) {
            scales.weights.put(question, new double[places.size()]);
            scales.shifts.put(question, 0.0);
            scales.limits.put(question, 0.5);
        }
        written.lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    var fields = line.split("\t", -1);
                    var question = Question.valueOf(fields[0]);
                    var value = Double.parseDouble(fields[2]);
                    switch (fields[1]) {
                        case "shift" -> scales.shifts.put(question, value);
                        case "limit" -> scales.limits.put(question, value);
                        default -> {
                            var place = places.get(fields[1]);
                            if (place == null) {
                                throw new IllegalStateException("no such signal: " + line);
                            }
                            scales.weights.getOrDefault(question, new double[0])[place] = value;
                        }
                    }
                });
        return scales;
    }

    /// How likely the answer to each question is yes.
    Map<Question, Double> weigh(double[] signals) {
        var there = new int[signals.length];
        var size = 0;
        for (var at = 0; at < signals.length; at++) {
            if (signals[at] != 0) {
                there[size++] = at; // few of them are
            }
        }
        var sure = new EnumMap<Question, Double>(Question.class);
        for (var question : Question.values()) {
            var sum = shifts.getOrDefault(question, 0.0);
            var weighed = weights.getOrDefault(question, UNWEIGHED);
            for (var at = 0; at < size; at++) {
                sum += weighed[there[at]] * signals[there[at]];
            }
            sure.put(question, 1 / (1 + Math.exp(-sum)));
        }
        return sure;
    }

    /// From where on the answer is yes.
    double limit(Question question) {
        return limits.getOrDefault(question, 0.5);
    }
}
