package onward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import onward.prose.tone.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Trains the tone model.
@Command(
        name = "tone",
        description = {
            "Train the tone model: always the same weights from the same texts.",
            "",
            "One text in five of each set is held out by its id, and never trained on."
        },
        mixinStandardHelpOptions = true)
final class TrainTone implements Callable<Integer> {

    @Option(
            names = "--shared",
            defaultValue = "../shared/text",
            description = "Where the public sets lie. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path shared;

    @Option(
            names = "--texts",
            defaultValue = "bench/src/main/resources/texts",
            description = "Texts written for this project. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path texts;

    @Option(
            names = "--out",
            defaultValue = "app/src/main/resources/prose/tone.bin",
            description = "The weights. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Option(
            names = "--heads",
            defaultValue = "bench/target/unseen-heads.tsv",
            description =
                    "What was said of unseen texts, for the scales. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path heads;

    @Option(
            names = "--without",
            description = "A public set to leave out: davidson, goemotions or tweeteval.")
    private Set<String> without = Set.of();

    @Option(
            names = "--metrics",
            defaultValue = "bench/src/main/resources/tone-metrics.txt",
            description = "How well each head ranks texts unseen. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path metrics;

    @Override
    public Integer call() throws IOException {
        var lessons = lessons();
        var training =
                new ToneTraining(lessons.stream().filter(lesson -> !lesson.isHeldOut()).toList());
        var model = training.train();
        try (var file = Files.newOutputStream(out)) {
            model.write(file);
        }
        UnseenHeads.write(training.unseenHeads(), heads);
        var lines = new ArrayList<String>();
        lines.add(
                "Each head on texts that the weights had not seen, in three parts: area under the curve, and how much is found at 1 % and 5 % false alarms.");
        for (var head : Head.values()) {
            lines.addAll(report(training, head));
        }
        Files.write(metrics, lines);
        lines.forEach(System.out::println);
        Verdicts.say("%d lessons, weights in %s, this in %s", lessons.size(), out, metrics);
        return 0;
    }

    private static List<String> report(ToneTraining training, Head head) {
        var lines = new ArrayList<String>();
        for (var set : List.of("own", "tweeteval", "davidson", "goemotions")) {
            var score = training.unseen(head, lesson -> lesson.set().equals(set));
            if (score.positives() > 0) {
                lines.add(
                        String.format(
                                Locale.ROOT,
                                "%-16s %-12s n=%5d yes=%5d AUC %.3f at 1%% %.2f at 5%% %.2f",
                                head.word(),
                                set,
                                score.size(),
                                score.positives(),
                                score.auc(),
                                score.recallAt(0.01),
                                score.recallAt(0.05)));
            }
        }
        return lines;
    }

    /// Every lesson of every set, the held out ones too.
    private List<Lesson> lessons() throws IOException {
        var all = new ArrayList<Lesson>();
        all.addAll(unless("davidson", PublicSets::davidson));
        all.addAll(unless("goemotions", PublicSets::goemotions));
        all.addAll(unless("tweeteval", PublicSets::tweeteval));
        OwnTexts.posts(texts).stream().map(OwnTexts::lesson).forEach(all::add);
        return all;
    }

    private List<Lesson> unless(String name, PublicSet set) throws IOException {
        return without.contains(name) ? List.of() : set.read(shared);
    }

    /// A set that lies beside the checkout.
    private interface PublicSet {
        List<Lesson> read(Path shared) throws IOException;
    }
}
