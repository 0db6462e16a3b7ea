package onward.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import onward.prose.tone.Head;
import onward.prose.tone.KnownNames;
import onward.prose.tone.Label;
import onward.prose.tone.Tone;
import onward.prose.tone.ToneModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Is a stranger's tweet offensive? Onward beside the filters that others use, on the fifth of each
/// public set that training never sees.
@Command(
        name = "public",
        description = {
            "Measure Onward beside other filters on public sets, on texts that training never sees.",
            "",
            "A set is never seen at all by weights that were trained --without it: then measure it --whole."
        },
        mixinStandardHelpOptions = true)
final class PublicQuality implements Callable<Integer> {

    private static final Set<Label> OFFENSIVE =
            Set.of(
                    Label.HOSTILE,
                    Label.PROFANITY,
                    Label.IDENTITY_ATTACK,
                    Label.THREAT,
                    Label.SEXUAL);

    /// Where VADER's own page draws the line.
    private static final double NEGATIVE = 0.05;

    private static final double EVEN = 0.5;

    @Option(
            names = "--shared",
            defaultValue = "../shared/text",
            description = "Where the public sets lie. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path shared;

    @Option(names = "--weights", description = "Other weights than the program's.")
    private List<Path> weights = List.of();

    @Option(names = "--whole", description = "A set to measure whole: tweeteval or davidson.")
    private Set<String> whole = Set.of();

    @Override
    public Integer call() throws IOException {
        var tone =
                weights.isEmpty()
                        ? Tone.open()
                        : Tone.with(ToneModel.read(Files.readAllBytes(weights.getFirst())));
        var sets =
                Map.of(
                        "tweeteval", PublicSets.tweeteval(shared),
                        "davidson", PublicSets.davidson(shared));
        for (var name : List.of("tweeteval", "davidson")) {
            measure(name, sets.getOrDefault(name, List.of()), tone);
        }
        return 0;
    }

    private void measure(String name, List<Lesson> all, Tone tone) throws IOException {
        var lessons =
                all.stream().filter(lesson -> whole.contains(name) || lesson.isHeldOut()).toList();
        var right = new boolean[lessons.size()];
        for (var index = 0; index < right.length; index++) {
            right[index] = lessons.get(index).wants(Head.OFFENSIVE);
        }
        Verdicts.say("%s: %d texts", name, right.length);
        ours(lessons, right, tone);
        var answers = peers(lessons);
        for (var peer : Peers.NAMES) {
            var line = peer.equals("vader") ? NEGATIVE : EVEN;
            tell(peer, score(answers, right, answer -> answer.path(peer).asDouble(), line));
        }
    }

    private static void ours(List<Lesson> lessons, boolean[] right, Tone tone) {
        var reader = tone.reader();
        var said = new boolean[right.length];
        var sure = new double[right.length];
        var fine = new boolean[right.length];
        for (var index = 0; index < right.length; index++) {
            reader.read(lessons.get(index).text(), KnownNames.none());
            sure[index] = reader.score(Head.OFFENSIVE);
            said[index] = sure[index] >= EVEN;
            fine[index] = reader.judgement().labels().stream().anyMatch(OFFENSIVE::contains);
        }
        tell("Onward, offensive", new Score(right, said, sure));
        tell("Onward, labels", new Score(right, fine, sure));
    }

    private static List<JsonNode> peers(List<Lesson> lessons) throws IOException {
        var file = Files.createTempFile("onward-texts", ".jsonl");
        try {
            var lines = new ArrayList<String>();
            for (var lesson : lessons) {
                lines.add(
                        new ObjectMapper()
                                .writeValueAsString(
                                        JsonNodeFactory.instance
                                                .objectNode()
                                                .put("text", lesson.text())));
            }
            Files.write(file, lines);
            return Peers.install(Path.of(System.getProperty("onward.home", "."))).judge(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Score score(
            List<JsonNode> answers,
            boolean[] right,
            ToDoubleFunction<JsonNode> sureness,
            double line) {
        var sure = answers.stream().mapToDouble(sureness).toArray();
        var said = new boolean[sure.length];
        for (var index = 0; index < sure.length; index++) {
            said[index] = sure[index] > line;
        }
        return new Score(right, said, sure);
    }

    private static void tell(String who, Score score) {
        Verdicts.say(
                "  %-18s macro-F1 %s  AUC %s  recall at 1%% %.2f, at 5%% %.2f  precision %.2f  recall %.2f",
                who,
                score.with(Score::macroF1),
                score.with(Score::auc),
                score.recallAt(0.01),
                score.recallAt(0.05),
                score.precision(),
                score.recall());
    }
}
