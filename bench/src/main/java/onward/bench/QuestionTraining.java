package onward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import onward.prose.question.Clues;
import onward.prose.question.Embedder;
import onward.prose.question.Embedding;
import onward.prose.question.Matching;
import onward.prose.question.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Learns how much each clue counts when two questions are compared. No chance is in it: the same
/// files give the same weights.
@Command(
        name = "train-questions",
        description = {
            "Learn the weights for \"met before\" from our own cases and from files of more.",
            "Of a file every fifth case is left out, as are our own that are called unseen."
        },
        mixinStandardHelpOptions = true)
final class QuestionTraining implements Callable<Integer> {

    private static final int LEFT_OUT = 5;

    /// The share of new questions that are to be known as new; a little over what is asked for,
    /// since what is trained on flatters.
    private static final double NEW_KNOWN = 0.86;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            required = true,
            description = "where the two resources are written")
    private Path folder = Path.of("");

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "JSON lines of questions")
    private List<Path> files = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (var embedder = new Embedder()) {
            var own =
                    QuestionCase.own(embedder).stream()
                            .filter(one -> !one.id().startsWith("unseen"))
                            .toList();
            var surroundings = new Surroundings(usual(own));
            var matching = Matching.untrained(surroundings);
            var cases = new ArrayList<>(own);
            for (var file : files) {
                var ofFile = QuestionCase.of(file, embedder);
                IntStream.range(0, ofFile.size())
                        .filter(i -> (i + 1) % LEFT_OUT != 0)
                        .forEach(i -> cases.add(ofFile.get(i)));
            }
            Files.write(folder.resolve("usual-questions.bin"), surroundings.bytes());
            Files.writeString(folder.resolve("calibration.properties"), learnt(matching, cases));
        }
        return 0;
    }

    private static List<Embedding> usual(List<QuestionCase> cases) {
        var byText = new LinkedHashMap<String, Embedding>();
        cases.stream()
                .flatMap(one -> one.earlier().stream())
                .forEach(question -> byText.put(question.text(), question.embedding()));
        return List.copyOf(byText.values());
    }

    private String learnt(Matching matching, List<QuestionCase> cases) {
        var rows = new ArrayList<LogisticRegression.Row>();
        var newOnes = new ArrayList<Clues>();
        for (var one : cases) {
            var weighed = matching.weigh(one.asked(), one.earlier()).orElseThrow();
            rows.add(
                    new LogisticRegression.Row(
                            weighed.clues(), one.match().filter(weighed.id()::equals).isPresent()));
            if (one.match().isEmpty()) {
                newOnes.add(weighed.clues());
            }
        }
        var model = LogisticRegression.of(rows);
        var threshold =
                Figures.of(newOnes.stream().mapToDouble(model::probability).toArray())
                        .quantile(NEW_KNOWN);
        Predicate<LogisticRegression.Row> isFound =
                row -> row.isSame() && model.probability(row.clues()) > threshold;
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%d cases, %d nearest are right, %d of them found at %.3f%n",
                        rows.size(),
                        rows.stream().filter(LogisticRegression.Row::isSame).count(),
                        rows.stream().filter(isFound).count(),
                        threshold);
        return written(model, threshold);
    }

    private static String written(LogisticRegression model, double threshold) {
        var text = new StringBuilder("# Written by: bench train-questions\n");
        line(text, "start", model.start());
        for (var i = 0; i < Clues.names().size(); i++) {
            line(text, Clues.names().get(i), model.weight(i));
        }
        line(text, "threshold", Math.ceil(threshold * 1e4) / 1e4);
        return text.toString();
    }

    private static void line(StringBuilder text, String name, double value) {
        text.append(String.format(Locale.ROOT, "%s=%.4f%n", name, value));
    }
}
