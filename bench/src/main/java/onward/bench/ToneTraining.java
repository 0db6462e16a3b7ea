package onward.bench;

import java.util.ArrayList;
import java.util.List;
import onward.prose.tone.Features;
import onward.prose.tone.Head;
import onward.prose.tone.ToneModel;

/// Makes a tone model of lessons: three parts are each judged by weights that the other two
/// trained, for an honest calibration; then all is trained together.
final class ToneTraining {

    private static final int HEADS = Head.values().length;
    private static final int FOLDS = 3;
    private static final int ROUNDS = 6;
    private static final double RATE = 0.1;
    private static final double DECAY = 1e-5;
    private static final long SEED = 20261122;
    private static final int LARGEST = 127;

    private final List<Lesson> lessons;
    private final int[][] rows;
    private final double[][] margins;

    /// @param lessons without those that are held out
    ToneTraining(List<Lesson> lessons) {
        this.lessons = List.copyOf(lessons);
        var features = new Features();
        rows = new int[lessons.size()][];
        margins = new double[lessons.size()][];
        for (var index = 0; index < rows.length; index++) {
            rows[index] = features.rows(lessons.get(index).text());
        }
    }

    ToneModel train() {
        for (var fold = 0; fold < FOLDS; fold++) {
            judgeFold(fold);
        }
        return quantised(learnt(all()), platts());
    }

    /// What the model that had not seen a lesson said of it, for one head.
    Score unseen(Head head, java.util.function.Predicate<Lesson> of) {
        var known = new ArrayList<Integer>();
        for (var index = 0; index < lessons.size(); index++) {
            if (lessons.get(index).knows(head) && of.test(lessons.get(index))) {
                known.add(index);
            }
        }
        var right = new boolean[known.size()];
        var sure = new double[known.size()];
        for (var at = 0; at < sure.length; at++) {
            right[at] = lessons.get(known.get(at)).wants(head);
            sure[at] = margins[known.get(at)][head.column()];
        }
        return new Score(right, new boolean[sure.length], sure);
    }

    /// What the model that had not seen a lesson said of it, as probabilities, by the lesson's id.
    java.util.Map<String, float[]> unseenHeads() {
        var platts = platts();
        var all = new java.util.HashMap<String, float[]>();
        for (var index = 0; index < lessons.size(); index++) {
            var heads = new float[HEADS];
            for (var head = 0; head < HEADS; head++) {
                var margin = platts[head].slope() * margins[index][head] + platts[head].shift();
                heads[head] = (float) (1 / (1 + Math.exp(-margin)));
            }
            all.put(lessons.get(index).id(), heads);
        }
        return all;
    }

    private void judgeFold(int fold) {
        var others = new ArrayList<Integer>();
        for (var index = 0; index < rows.length; index++) {
            if (fold(index) != fold) {
                others.add(index);
            }
        }
        var learnt = learnt(others);
        for (var index = 0; index < rows.length; index++) {
            if (fold(index) == fold) {
                margins[index] = learnt.margins(rows[index]);
            }
        }
    }

    private int fold(int index) {
        return Lesson.fold("fold " + lessons.get(index).id(), FOLDS);
    }

    private List<Integer> all() {
        return java.util.stream.IntStream.range(0, rows.length).boxed().toList();
    }

    private Logistic learnt(List<Integer> chosen) {
        var logistic = new Logistic(RATE, DECAY);
        logistic.learn(
                chosen.stream().map(lessons::get).toList(),
                chosen.stream().map(index -> rows[index]).toArray(int[][]::new),
                ROUNDS,
                SEED);
        return logistic;
    }

    /// A head is calibrated on the texts that say most about it: our own for the labels, strangers'
    /// for what strangers call offensive.
    private Platt[] platts() {
        var platts = new Platt[HEADS];
        for (var head : Head.values()) {
            var chosen =
                    all().stream()
                            .filter(index -> lessons.get(index).knows(head))
                            .filter(index -> lessons.get(index).weight(head.column()) == 1)
                            .toList();
            var yes = new boolean[chosen.size()];
            var sure = new double[chosen.size()];
            for (var at = 0; at < sure.length; at++) {
                yes[at] = lessons.get(chosen.get(at)).wants(head);
                sure[at] = margins[chosen.get(at)][head.column()];
            }
            platts[head.column()] = Platt.fit(sure, yes);
        }
        return platts;
    }

    private static ToneModel quantised(Logistic learnt, Platt[] platts) {
        var weights = learnt.weights();
        var bytes = new byte[weights.length];
        var slopes = new float[HEADS];
        var shifts = new float[HEADS];
        for (var head = 0; head < HEADS; head++) {
            var step = step(weights, head);
            for (var at = head; at < weights.length; at += HEADS) {
                bytes[at] = (byte) Math.clamp(Math.round(weights[at] / step), -LARGEST, LARGEST);
            }
            slopes[head] = (float) (platts[head].slope() * step);
            shifts[head] =
                    (float) (platts[head].slope() * learnt.shift(head) + platts[head].shift());
        }
        return new ToneModel(bytes, slopes, shifts);
    }

    /// The few largest weights are clipped, so that the many small ones keep their differences.
    private static double step(float[] weights, int head) {
        var sizes = new float[weights.length / HEADS];
        for (var row = 0; row < sizes.length; row++) {
            sizes[row] = Math.abs(weights[row * HEADS + head]);
        }
        java.util.Arrays.sort(sizes);
        return Math.max(sizes[sizes.length - 1 - sizes.length / 5000], 1e-6) / LARGEST;
    }
}
