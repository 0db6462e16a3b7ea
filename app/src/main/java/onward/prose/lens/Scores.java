package onward.prose.lens;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the rules say of one sentence.
///
/// @param points for each pattern that a rule spoke for, the sum of what was said for and against
record Scores(Map<Pattern, Integer> points) {

    /// One plain phrase of a pattern is enough, unless something speaks against it.
    private static final int ENOUGH = 8;

    private static final int MOST_CONFIRMED = 3;

    Scores {
        points = Map.copyOf(points);
    }

    static Scores of(List<Token> tokens) {
        var book = RuleBook.ALL;
        var plain = Arrays.stream(book.weights(book.plain(), tokens)).min().orElse(0);
        var points = new EnumMap<Pattern, Integer>(Pattern.class);
        for (var pattern : Pattern.values()) {
            var matched = book.weights(book.of(pattern), tokens);
            if (Arrays.stream(matched).anyMatch(weight -> weight > 0)) {
                points.put(pattern, together(matched) + plain);
            }
        }
        return new Scores(points);
    }

    /// Rules overlap: the strongest counts in full, each further one confirms it a little.
    private static int together(int[] weights) {
        var strongest = Arrays.stream(weights).max().orElseThrow();
        var against = Arrays.stream(weights).filter(weight -> weight < 0).sum();
        var others = (int) Arrays.stream(weights).filter(weight -> weight > 0).count() - 1;
        return strongest + Math.min(others, MOST_CONFIRMED) + against;
    }

    /// The pattern with the most points, if they are enough; among equals the one that stands
    /// first.
    Optional<Pattern> winner() {
        var best = Optional.<Pattern>empty();
        var most = ENOUGH - 1;
        for (var pattern : Pattern.values()) {
            var here = points.getOrDefault(pattern, 0);
            if (here > most) {
                most = here;
                best = Optional.of(pattern);
            }
        }
        return best;
    }
}
