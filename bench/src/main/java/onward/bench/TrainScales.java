package onward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import onward.prose.tone.Head;
import onward.prose.tone.KnownNames;
import onward.prose.tone.SignalReader;
import onward.prose.tone.Tone;
import onward.prose.tone.ToneReader;
import onward.prose.tone.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Learns how the signals of a text are weighed against each other.
@Command(
        name = "scales",
        description = {
            "Learn the weights of the judgement: always the same from the same texts.",
            "",
            "One text in five is held out by its id, and never learnt from."
        },
        mixinStandardHelpOptions = true)
final class TrainScales implements Callable<Integer> {

    private static final List<String> QUESTIONS =
            List.of(
                    """
                    HOSTILE PROFANITY IDENTITY_ATTACK THREAT CONFIDENTIAL WORK_COMPLAINT
                    SUBSTANCES SEXUAL DISHONESTY HARD_SUBSTANCES EXPLICIT TRACEABLE
                    """
                            .strip()
                            .split("\\s+"));
    private static final int FOLDS = 5;

    /// One everyday comment in so many is learnt from.
    private static final int EVERYDAY = 40;

    private static final double EVERYDAY_WEIGHT = 0.4;
    private static final double CALM = 0.3;

    /// Texts that no turn of phrase was written for show what each is worth; the others, for which
    /// many were, flatter them.
    private static final double FRESH = 4;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Labelled posts, or folders of them.")
    private List<Path> files = List.of();

    @Option(
            names = "--heads",
            defaultValue = "bench/target/unseen-heads.tsv",
            description = "What training the tone said of unseen texts. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path heads;

    @Option(
            names = "--shared",
            defaultValue = "../shared/text",
            description = "Where the public sets lie. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path shared;

    @Option(
            names = "--out",
            defaultValue = "app/src/main/resources/prose/scales.tsv",
            description = "The weights. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Override
    public Integer call() throws IOException {
        var reader = new SignalReader();
        var lessons = lessons(reader).stream().filter(lesson -> !isHeldOut(lesson)).toList();
        var written = new ArrayList<String>();
        written.add(
                "# How signals are weighed: QUESTION, SIGNAL, WEIGHT. Made by `bench train scales`.");
        for (var question : QUESTIONS) {
            learn(question, lessons, reader.all(), written);
        }
        Files.write(out, written);
        Verdicts.say("%d lessons, weights in %s", lessons.size(), out);
        return 0;
    }

    private static boolean isHeldOut(ScaleLesson lesson) {
        return Lesson.fold(lesson.id(), Lesson.HELD_OUT) == 0;
    }

    private static void learn(
            String question, List<ScaleLesson> all, List<String> signals, List<String> written) {
        var lessons = all.stream().filter(lesson -> lesson.isAsked(question)).toList();
        var chances = new double[lessons.size()];
        var right = new boolean[lessons.size()];
        for (var fold = 0; fold < FOLDS; fold++) {
            var number = fold;
            var fit =
                    new ScaleFit(
                            lessons.stream().filter(lesson -> fold(lesson) != number).toList(),
                            question);
            for (var at = 0; at < chances.length; at++) {
                if (fold(lessons.get(at)) == fold) {
                    chances[at] = fit.chance(lessons.get(at).signals());
                    right[at] = lessons.get(at).wants(question);
                }
            }
        }
        var fresh =
                IntStream.range(0, chances.length)
                        .filter(at -> lessons.get(at).isFresh())
                        .toArray();
        var limit = ScaleFit.limit(fresh, chances, right);
        var score = freshScore(fresh, chances, right, limit);
        Verdicts.say(
                "%-16s n=%4d precision %.2f recall %.2f F1 %.2f AUC %.3f",
                question,
                score.positives(),
                score.precision(),
                score.recall(),
                score.f1(),
                score.auc());
        write(question, new ScaleFit(lessons, question), ScaleFit.careful(limit), signals, written);
    }

    /// How well the texts are told apart for which no turn of phrase was written.
    private static Score freshScore(int[] fresh, double[] chances, boolean[] right, double limit) {
        var wanted = new boolean[fresh.length];
        var said = new boolean[fresh.length];
        var sure = new double[fresh.length];
        for (var at = 0; at < fresh.length; at++) {
            wanted[at] = right[fresh[at]];
            sure[at] = chances[fresh[at]];
            said[at] = sure[at] >= limit;
        }
        return new Score(wanted, said, sure);
    }

    private static int fold(ScaleLesson lesson) {
        return Lesson.fold("scales " + lesson.id(), FOLDS);
    }

    private static void write(
            String question,
            ScaleFit fit,
            double limit,
            List<String> signals,
            List<String> written) {
        written.add(line(question, "limit", limit));
        written.add(line(question, "shift", fit.shift()));
        var weights = fit.weights();
        for (var at = 0; at < weights.length; at++) {
            if (Math.abs(weights[at]) > 0.005) {
                written.add(line(question, signals.get(at), weights[at]));
            }
        }
    }

    private static String line(String question, String signal, double value) {
        return String.format(Locale.ROOT, "%s\t%s\t%.3f", question, signal, value);
    }

    private List<ScaleLesson> lessons(SignalReader reader) throws IOException {
        var unseen = Files.exists(heads) ? UnseenHeads.read(heads) : Map.<String, float[]>of();
        var tone = Tone.open().reader();
        var lessons = new ArrayList<ScaleLesson>();
        for (var file : files) {
            for (var post : OwnTexts.posts(file)) {
                var names = KnownNames.of(post.companies(), post.people());
                var said = unseen.get(post.id());
                if (said == null) {
                    tone.read(post.text(), names);
                    said = said(tone);
                }
                lessons.add(
                        new ScaleLesson(
                                post.id(),
                                reader.read(post.text(), names, said),
                                post.labels(),
                                post.verdict(),
                                ScaleLesson.isFresh(post.id()) ? FRESH : 1));
            }
        }
        lessons.addAll(everyday(reader, tone));
        return lessons;
    }

    /// Comments in which nobody saw anger and no list finds a word: most of what people write does
    /// nothing, and the texts that were written for the labels do not show that.
    private List<ScaleLesson> everyday(SignalReader reader, ToneReader tone) throws IOException {
        return PublicSets.goemotions(shared).stream()
                .filter(lesson -> lesson.knows(Head.HOSTILE) && !lesson.wants(Head.HOSTILE))
                .filter(lesson -> Lesson.fold(lesson.id(), EVERYDAY) == 1)
                .filter(lesson -> !reader.isListed(lesson.text()))
                .filter(lesson -> isCalm(tone, lesson))
                .map(lesson -> {
                    tone.read(lesson.text(), KnownNames.none());
                    return new ScaleLesson(
                            lesson.id(),
                            reader.read(lesson.text(), KnownNames.none(), said(tone)),
                            Set.of(),
                            Verdict.FINE.word(),
                            EVERYDAY_WEIGHT);
                })
                .toList();
    }

    private static boolean isCalm(ToneReader tone, Lesson lesson) {
        tone.read(lesson.text(), KnownNames.none());
        return tone.score(Head.OFFENSIVE) < CALM;
    }

    private static float[] said(ToneReader tone) {
        var said = new float[Head.values().length];
        for (var head : Head.values()) {
            said[head.column()] = (float) tone.score(head);
        }
        return said;
    }
}
