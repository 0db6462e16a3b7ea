package onward.prose.tone;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// How likely each head of the model, and each label, is for one text: from 0 to 1.
///
/// A label starts with the probability of its head, or with 0 where it has none; the rules may move
/// it, a head never moves.
public final class Scores {

    private final float[] heads;
    private final EnumMap<Label, Double> labels;

    private Scores(float[] heads, EnumMap<Label, Double> labels) {
        this.heads = heads;
        this.labels = labels;
    }

    /// What the model says, by [Head#column()].
    static Scores of(float[] heads) {
        var labels = new EnumMap<Label, Double>(Label.class);
        for (var head : Head.values()) {
            head.label().ifPresent(label -> labels.put(label, (double) heads[head.column()]));
        }
        return new Scores(heads.clone(), labels);
    }

    /// The probability of a head.
    public double of(Head head) {
        return heads[head.column()];
    }

    /// The probability of a label.
    public double of(Label label) {
        return labels.getOrDefault(label, 0.0);
    }

    /// The same, but for these labels.
    Scores with(Map<Label, Double> others) {
        var moved = new EnumMap<>(labels);
        moved.putAll(others);
        return new Scores(heads, moved);
    }

    /// Labels first, then the heads that are no label's.
    public SequencedMap<String, Double> byWord() {
        var all = new LinkedHashMap<String, Double>();
        for (var label : Label.values()) {
            all.put(label.word(), of(label));
        }
        for (var head : Head.values()) {
            all.putIfAbsent(head.word(), of(head));
        }
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scores that
                && Arrays.equals(heads, that.heads)
                && labels.equals(that.labels);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(heads) + labels.hashCode();
    }

    @Override
    public String toString() {
        return byWord().toString();
    }
}
