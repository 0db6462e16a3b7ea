package onward.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import onward.prose.lens.Lens;
import onward.prose.lens.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// How well the lens tells the patterns apart, and leaves honest criticism alone.
@Command(
        name = "lens",
        description = "Measure the lens on sentences with labels, one JSON object a line.",
        mixinStandardHelpOptions = true)
final class LensBench implements Callable<Integer> {

    private static final int RESAMPLES = 1000;
    private static final long SEED = 20261122;
    private static final double TAIL = 0.025;
    private static final String NONE = "none";

    @Parameters(paramLabel = "FILE", description = "Files of {\"id\", \"text\", \"label\"}.")
    private final List<Path> files = new ArrayList<>();

    private record Case(String label, String found) {

        boolean isRight() {
            return label.equals(found);
        }
    }

    @Override
    public Integer call() throws IOException {
        var cases = read();
        System.out.printf(Locale.ROOT, "%d sentences%n", cases.size());
        for (var pattern : Pattern.values()) {
            var label = pattern.label();
            System.out.printf(
                    Locale.ROOT,
                    "%-22s precision %s recall %s F1 %s%n",
                    label,
                    figure(cases, all -> precision(all, label::equals)),
                    figure(cases, all -> recall(all, label::equals)),
                    figure(cases, all -> f1(all, label::equals)));
        }
        System.out.printf(
                Locale.ROOT,
                "%-22s precision %s recall %s%n%-22s %s%n",
                "all patterns",
                figure(cases, all -> precision(all, label -> !label.equals(NONE))),
                figure(cases, all -> recall(all, label -> !label.equals(NONE))),
                "left alone",
                figure(cases, all -> recall(all, NONE::equals)));
        return 0;
    }

    private List<Case> read() throws IOException {
        var mapper = new ObjectMapper();
        var cases = new ArrayList<Case>();
        for (var file : files) {
            for (var line : Files.readAllLines(file)) {
                var node = mapper.readTree(line);
                var found =
                        Lens.read(node.get("text").asText())
                                .map(finding -> finding.pattern().label())
                                .orElse(NONE);
                cases.add(new Case(node.get("label").asText(), found));
            }
        }
        return cases;
    }

    private static double precision(List<Case> cases, Predicate<String> which) {
        return share(cases.stream().filter(one -> which.test(one.found())).toList());
    }

    private static double recall(List<Case> cases, Predicate<String> which) {
        return share(cases.stream().filter(one -> which.test(one.label())).toList());
    }

    private static double f1(List<Case> cases, Predicate<String> which) {
        var precision = precision(cases, which);
        var recall = recall(cases, which);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double share(List<Case> some) {
        return some.isEmpty()
                ? 0
                : (double) some.stream().filter(Case::isRight).count() / some.size();
    }

    /// A figure with its 95 % interval: the sentences drawn again, with repeats, a thousand times
    /// (Efron 1979).
    private static String figure(List<Case> cases, ToDoubleFunction<List<Case>> figure) {
        var random = new Random(SEED);
        var drawn = new double[RESAMPLES];
        for (var sample = 0; sample < RESAMPLES; sample++) {
            drawn[sample] =
                    figure.applyAsDouble(
                            random.ints(cases.size(), 0, cases.size())
                                    .mapToObj(cases::get)
                                    .toList());
        }
        Arrays.sort(drawn);
        return String.format(
                Locale.ROOT,
                "%.3f (%.3f to %.3f)",
                figure.applyAsDouble(cases),
                drawn[(int) (TAIL * RESAMPLES)],
                drawn[(int) ((1 - TAIL) * RESAMPLES)]);
    }
}
