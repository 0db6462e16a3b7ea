package onward.prose.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/// Finds the earlier question that asks the same, or says that there is none.
///
/// The nearest one is looked at alone. How near it lies says little, since every question of a
/// trade lies near the others; it has to lead over its rivals. Words count, too: where two
/// questions share their frame and each has a telling word of its own, they are two.
public final class Matching {

    /// Two questions nearer than this are one question asked twice, and no rivals.
    private static final double TWINS = 0.7;

    /// The usual questions may hold the very one that is asked, in other words: the nearest few are
    /// no rivals.
    private static final int USUAL_SPARED = 4;

    private static final int SOME_RIVALS = 3;
    private static final int SOME_NEAR = 50;

    /// The score of a question in the very same words.
    private static final double CERTAIN = 0.99;

    private final Surroundings surroundings;
    private final Calibration calibration;

    private Matching(Surroundings surroundings, Calibration calibration) {
        this.surroundings = surroundings;
        this.calibration = calibration;
    }

    /// With the usual questions and the weights that come with the program.
    public static Matching load() {
        return new Matching(Surroundings.load(), Calibration.load());
    }

    /// For training: these usual questions, and no weights yet.
    public static Matching untrained(Surroundings surroundings) {
        return new Matching(
                surroundings,
                new Calibration(0, Collections.nCopies(Clues.names().size(), 0.0), 1));
    }

    /// The earlier question that asks the same; empty where none does.
    public Optional<Match> sameAs(Question asked, List<Question> earlier) {
        return likeliest(asked, earlier).filter(match -> match.score() >= calibration.threshold());
    }

    /// The earlier question that most likely asks the same, however unlikely that is; empty where
    /// there is none, or each asks for the opposite.
    public Optional<Match> likeliest(Question asked, List<Question> earlier) {
        return weigh(asked, earlier)
                .map(weighed ->
                        new Match(
                                weighed.id(),
                                Math.max(
                                        weighed.isWordForWord() ? CERTAIN : 0,
                                        calibration.probability(weighed.clues()))));
    }

    /// The nearest earlier question, and what speaks for and against it.
    ///
    /// @param isWordForWord whether both have the same telling words
    public record Weighed(String id, Clues clues, boolean isWordForWord) {}

    /// The nearest earlier question with its clues.
    public Optional<Weighed> weigh(Question asked, List<Question> earlier) {
        var wording = Wording.of(asked.text());
        var ranked = nearest(asked, earlier);
        return ranked.stream()
                .filter(one -> !Opposites.ALL.part(wording, Wording.of(one.question().text())))
                .findFirst()
                .map(best -> weighed(asked, wording, best, ranked));
    }

    private record Ranked(Question question, double nearness) {}

    /// The nearest few, the nearest first: enough for one match and its rivals, some of which may
    /// be the same question asked more than once.
    private List<Ranked> nearest(Question asked, List<Question> earlier) {
        var furthestFirst = new PriorityQueue<Ranked>(Comparator.comparingDouble(Ranked::nearness));
        for (var question : earlier) {
            var nearness = surroundings.nearness(asked.embedding(), question.embedding());
            if (furthestFirst.size() < SOME_NEAR || nearness > furthestFirst.element().nearness()) {
                furthestFirst.add(new Ranked(question, nearness));
            }
            if (furthestFirst.size() > SOME_NEAR) {
                furthestFirst.remove();
            }
        }
        return furthestFirst.stream()
                .sorted(Comparator.comparingDouble(Ranked::nearness).reversed())
                .toList();
    }

    private Weighed weighed(Question asked, Wording wording, Ranked best, List<Ranked> ranked) {
        var rivals = rivals(asked, best, ranked);
        var other = Wording.of(best.question().text());
        return new Weighed(
                best.question().id(),
                new Clues(
                        best.nearness(),
                        best.nearness() - rivals.getFirst(),
                        best.nearness() - mean(rivals),
                        wording.framingOf(other),
                        wording.shareOf(other),
                        Math.log(Math.max(1, wording.length())),
                        wording.asksForAStory() == other.asksForAStory() ? 0 : 1),
                wording.saysTheSame(other));
    }

    /// How near the nearest rivals lie: other earlier questions, and usual ones. At least one.
    private List<Double> rivals(Question asked, Ranked best, List<Ranked> ranked) {
        var rivals = new ArrayList<Double>();
        ranked.stream()
                .filter(other -> isRival(best, other.question().embedding()))
                .limit(SOME_RIVALS)
                .forEach(other -> rivals.add(other.nearness()));
        surroundings.usual().stream()
                .filter(usual -> isRival(best, usual))
                .map(usual -> surroundings.nearness(asked.embedding(), usual))
                .sorted(Comparator.reverseOrder())
                .skip(USUAL_SPARED)
                .limit(SOME_RIVALS)
                .forEach(rivals::add);
        rivals.sort(Collections.reverseOrder());
        return rivals.isEmpty()
                ? List.of(0.0)
                : rivals.subList(0, Math.min(SOME_RIVALS, rivals.size()));
    }

    private boolean isRival(Ranked best, Embedding other) {
        return surroundings.nearness(best.question().embedding(), other) < TWINS;
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
