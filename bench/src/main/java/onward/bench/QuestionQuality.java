package onward.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import onward.prose.question.Matching;

/// How well the same question is found: three shares, each with its interval.
final class QuestionQuality {

    private static final int DRAWS = 2_000;
    private static final int SEED = 20_261_123;

    private final Matching matching;
    private final List<QuestionCase> cases;

    QuestionQuality(Matching matching, List<QuestionCase> cases) {
        this.matching = matching;
        this.cases = List.copyOf(cases);
    }

    /// The three shares in three lines.
    List<String> lines() {
        var met = cases.stream().filter(one -> one.match().isPresent()).toList();
        var newOnes = cases.stream().filter(one -> one.match().isEmpty()).toList();
        return List.of(
                line("right one ranked first", met, this::isFirst),
                line("right one answered", met, this::isAnswered),
                line("\"none\" answered rightly", newOnes, this::isAnswered),
                line("all answers right", cases, this::isAnswered));
    }

    private boolean isFirst(QuestionCase one) {
        return matching.likeliest(one.asked(), one.earlier())
                .map(found -> one.match().filter(found.id()::equals).isPresent())
                .orElse(false);
    }

    private boolean isAnswered(QuestionCase one) {
        return matching.sameAs(one.asked(), one.earlier())
                .map(found -> found.id())
                .equals(one.match());
    }

    private static String line(
            String name, List<QuestionCase> cases, Predicate<QuestionCase> isRight) {
        if (cases.isEmpty()) {
            return name + ": no cases";
        }
        var right = cases.stream().map(isRight::test).toList();
        var share = right.stream().filter(Boolean::booleanValue).count() / (double) right.size();
        var draws = bootstrap(right);
        return String.format(
                Locale.ROOT,
                "%-26s %.3f   [%.3f, %.3f]   n=%d",
                name,
                share,
                draws.quantile(0.025),
                draws.quantile(0.975),
                right.size());
    }

    /// Source: Efron 1979, the percentile interval.
    private static Figures bootstrap(List<Boolean> right) {
        var random = new Random(SEED);
        return Figures.of(
                IntStream.range(0, DRAWS)
                        .mapToDouble(draw ->
                                IntStream.range(0, right.size())
                                                .filter(i ->
                                                        right.get(random.nextInt(right.size())))
                                                .count()
                                        / (double) right.size())
                        .toArray());
    }
}
