package onward.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import onward.prose.tone.KnownNames;
import onward.prose.tone.Tone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How fast posts are judged: a million at once on two threads, one draft, the first after a start.
@Command(
        name = "tone",
        description = "Measure how fast posts and drafts are judged, beside other filters.",
        mixinStandardHelpOptions = true)
final class ToneBench implements Callable<Integer> {

    private static final double MOST_SECONDS = 5;
    private static final int MOST_MEGABYTES = 150;
    private static final double MOST_DRAFT_MILLIS = 2;
    private static final double MOST_FIRST_MILLIS = 150;
    private static final double MOST_DRIFT = 15;
    private static final int DRAFTS = 20_000;
    private static final int DRAFT = 280;
    private static final int FOR_PEERS = 200_000;

    @Option(
            names = "--texts",
            defaultValue = "bench/src/main/resources/texts",
            description = "Texts that posts are made of. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path texts;

    @Option(names = "--without-peers", description = "Leave the filters of others out.")
    private boolean alone;

    private final Verdicts verdicts = new Verdicts();

    @Override
    public Integer call() throws IOException {
        Verdicts.say("%s", Machine.load());
        first();
        var known = OwnTexts.posts(texts);
        var names = ManyPosts.names(known);
        var tone = Tone.open();
        var posts = new ManyPosts(known);
        drafts(tone, names, posts);
        many(posts);
        if (!alone) {
            peers(posts);
        }
        return verdicts.status();
    }

    /// In a Java that has just started, nothing is compiled and no list is read.
    private void first() {
        var start = System.nanoTime();
        Tone.open().judge("My boss is an idiot and I hate this job.", KnownNames.none());
        verdicts.hold("first verdict after start", millisSince(start), " ms", MOST_FIRST_MILLIS);
    }

    private void drafts(Tone tone, KnownNames names, ManyPosts posts) throws IOException {
        var drafts = new ArrayList<String>();
        var some = posts.make(DRAFTS * 4);
        for (var at = 0; at + 4 <= some.size(); at += 4) {
            var draft = String.join(". ", some.subList(at, at + 4));
            drafts.add(draft.substring(0, Math.min(DRAFT, draft.length())));
        }
        for (var draft : drafts) {
            tone.judge(draft, names);
        }
        var millis = new double[drafts.size()];
        for (var index = 0; index < millis.length; index++) {
            var start = System.nanoTime();
            tone.judge(drafts.get(index), names);
            millis[index] = millisSince(start);
        }
        verdicts.hold(
                "draft of 280 characters, p99",
                Figures.of(millis).quantile(0.99),
                " ms",
                MOST_DRAFT_MILLIS);
    }

    /// In a Java of its own that has no more memory than the limit.
    private void many(ManyPosts posts) throws IOException {
        var folder = Files.createTempDirectory("onward-posts");
        try {
            for (var part = 0; part < ToneRun.THREADS; part++) {
                posts.write(folder.resolve(part + ".txt"), ToneRun.MILLION / ToneRun.THREADS, part);
            }
            var run =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-Xmx" + MOST_MEGABYTES + "m",
                                    "-XX:+UseSerialGC",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    ToneRun.class.getName(),
                                    folder.toString(),
                                    texts.toString())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            try (var out = run.inputReader()) {
                tell(out.lines().toList());
            }
        } finally {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    /// "100000 0.61", then "1000000 6.02 31000": posts, seconds, in how many something was found
    private void tell(List<String> lines) {
        if (lines.size() != ToneRun.SIZES.size()) {
            verdicts.hold("runs that ended within the memory", 0, "", -1);
            return;
        }
        var micros = new double[lines.size()];
        for (var index = 0; index < micros.length; index++) {
            var fields = lines.get(index).split(" ", -1);
            var count = Integer.parseInt(fields[0]);
            var seconds = Double.parseDouble(fields[1]);
            micros[index] = seconds * 1e6 / count;
            Verdicts.say(
                    "%,9d posts in %5.2f s, %,.0f a second, something found in %s",
                    count, seconds, count / seconds, fields[2]);
            if (count == ToneRun.MILLION) {
                verdicts.hold("a million on two threads, 150 MB", seconds, " s", MOST_SECONDS);
            }
        }
        for (var index = 1; index < micros.length; index++) {
            verdicts.hold(
                    "drift a post to " + ToneRun.SIZES.get(index),
                    Math.abs(micros[index] / micros[index - 1] - 1) * 100,
                    " %",
                    MOST_DRIFT);
        }
    }

    private static void peers(ManyPosts posts) throws IOException {
        var file = Files.createTempFile("onward-posts", ".jsonl");
        try {
            var lines = new ArrayList<String>();
            for (var post : posts.make(FOR_PEERS)) {
                lines.add(
                        new ObjectMapper()
                                .writeValueAsString(
                                        JsonNodeFactory.instance.objectNode().put("text", post)));
            }
            Files.write(file, lines);
            var home = Path.of(System.getProperty("onward.home", "."));
            Verdicts.say("posts a second, one core each: %s", Peers.install(home).time(file));
        } finally {
            Files.delete(file);
        }
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
