package onward.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import onward.prose.question.Embedder;
import onward.prose.question.Matching;
import onward.prose.question.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// How well and how fast a question is found that was met before.
@Command(
        name = "questions",
        description = {
            "Quality on files of questions, and the time for one question among 5,000.",
            "Without a file: our own cases that nothing was trained on."
        },
        mixinStandardHelpOptions = true)
final class QuestionBench implements Callable<Integer> {

    private static final int STORED = 5_000;
    private static final int ROUNDS = 400;
    private static final double MOST_MILLIS = 15;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "JSON lines of questions")
    private List<Path> files = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        out.println(Machine.load());
        try (var embedder = new Embedder()) {
            var matching = Matching.load();
            var cases = new ArrayList<QuestionCase>();
            for (var file : files) {
                var ofFile = QuestionCase.of(file, embedder);
                print(out, file.toString(), matching, ofFile);
                cases.addAll(ofFile);
            }
            if (files.isEmpty()) {
                cases.addAll(unseen(embedder));
                print(out, "our own, unseen", matching, cases);
            }
            var slow = speed(out, embedder, matching, cases);
            out.flush();
            return slow ? 1 : 0;
        }
    }

    static List<QuestionCase> unseen(Embedder embedder) throws IOException {
        return QuestionCase.own(embedder).stream()
                .filter(one -> one.id().startsWith("unseen"))
                .toList();
    }

    private static void print(
            PrintWriter out, String name, Matching matching, List<QuestionCase> cases) {
        out.println(name);
        new QuestionQuality(matching, cases).lines().forEach(line -> out.println("  " + line));
    }

    private static boolean speed(
            PrintWriter out, Embedder embedder, Matching matching, List<QuestionCase> cases) {
        var known = cases.stream().flatMap(one -> one.earlier().stream()).toList();
        var stored = new ArrayList<Question>();
        for (var i = 0; i < STORED; i++) {
            var one = known.get(i % known.size());
            stored.add(new Question("stored" + i, one.text(), one.embedding()));
        }
        var millis = new double[ROUNDS];
        for (var i = -ROUNDS / 4; i < ROUNDS; i++) {
            var text = cases.get(Math.floorMod(i, cases.size())).asked().text();
            var begun = System.nanoTime();
            var asked = new Question("asked", text, embedder.embed(text).orElseThrow());
            matching.sameAs(asked, stored);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        var taken = Figures.of(millis);
        out.printf(
                Locale.ROOT,
                "one question read and compared with %,d: median %.1f ms, p95 %.1f ms (at most %.0f)%n",
                STORED,
                taken.median(),
                taken.quantile(0.95),
                MOST_MILLIS);
        return taken.quantile(0.95) > MOST_MILLIS;
    }
}
