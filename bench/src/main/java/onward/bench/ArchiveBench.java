package onward.bench;

import static onward.bench.Verdicts.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Exports of any size, read in 256 MB: beside merely unpacking them and walking through, and from
/// small to large.
@Command(
        name = "archive",
        description = "Read made exports, beside bare unpacking, and from small to large.",
        mixinStandardHelpOptions = true)
final class ArchiveBench implements Callable<Integer> {

    private static final double MOST_TIMES_BARE = 1.5;
    private static final double MOST_SPREAD = 1.15;
    private static final String HEAP = "-Xmx256m";

    @Option(names = "--only", description = "One of x, reddit, sizes. All without it.")
    private String only = "";

    @Option(names = "--posts", description = "Tweets and comments of an export.")
    private int posts = 1_000_000;

    @Option(names = "--rounds", description = "Rounds; medians are of these.")
    private int rounds = 3;

    @Option(names = "--sizes", split = ",", description = "Sizes from small to large.")
    private List<Integer> sizes = List.of(100_000, 1_000_000, 4_000_000);

    @Option(names = "--seed", description = "The same seed makes the same exports.")
    private long seed = 20261123;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var verdicts = new Verdicts();
        try (var scratch = Scratch.make()) {
            say("Before: %s", Machine.load());
            if (only.isEmpty() || only.equals("x")) {
                beside("x", MadeExport.x(scratch.folder(), posts, seed), verdicts);
            }
            if (only.isEmpty() || only.equals("reddit")) {
                beside("reddit", MadeExport.reddit(scratch.folder(), posts, seed), verdicts);
            }
            if (only.isEmpty() || only.equals("sizes")) {
                grow(scratch.folder(), verdicts);
            }
            say("After: %s", Machine.load());
        }
        return verdicts.status();
    }

    private void beside(String network, Path file, Verdicts verdicts)
            throws IOException, InterruptedException {
        say(
                "%s: %,d posts, %.1f MB packed, in a Java with %s",
                network, posts, Files.size(file) / 1e6, HEAP);
        var ours = new ArrayList<ArchiveRun.Figure>();
        var bare = new ArrayList<ArchiveRun.Figure>();
        for (var i = 0; i < rounds; i++) {
            bare.add(run("bare-" + network, file));
            ours.add(run("read", file));
        }
        var reading = median(ours);
        var walking = median(bare);
        say(
                "  read %.2f s (%,.0f posts a second, peak heap %.0f MB), bare %.2f s",
                reading,
                posts / reading,
                ours.stream().mapToDouble(ArchiveRun.Figure::heapMegabytes).max().orElse(0),
                walking);
        verdicts.hold(
                network + ": reading beside bare", reading / walking, " times", MOST_TIMES_BARE);
    }

    private void grow(Path folder, Verdicts verdicts) throws IOException, InterruptedException {
        var aPost = new ArrayList<Double>();
        var heaps = new ArrayList<Double>();
        for (int size : sizes) {
            var file = MadeExport.x(folder, size, seed);
            var figures = new ArrayList<ArchiveRun.Figure>();
            for (var i = 0; i < rounds; i++) {
                figures.add(run("read", file));
            }
            Files.delete(file);
            var seconds = median(figures);
            aPost.add(seconds / size * 1e6);
            heaps.add(
                    figures.stream().mapToDouble(ArchiveRun.Figure::heapMegabytes).max().orElse(0));
            say(
                    "  %,9d posts: %6.2f s, %.2f µs a post, peak heap %.0f MB",
                    size, seconds, aPost.getLast(), heaps.getLast());
        }
        verdicts.hold("time a post, slowest beside fastest", spread(aPost), " times", MOST_SPREAD);
        verdicts.hold(
                "peak heap, largest export beside smallest",
                heaps.getLast() / heaps.getFirst(),
                " times",
                MOST_SPREAD);
    }

    private static double spread(List<Double> figures) {
        var all = Figures.of(figures.stream().mapToDouble(Double::doubleValue).toArray());
        return all.largest() / all.smallest();
    }

    private static double median(List<ArchiveRun.Figure> figures) {
        return Figures.of(figures.stream().mapToDouble(ArchiveRun.Figure::seconds).toArray())
                .median();
    }

    /// A Java of its own, so that its heap is its own and the compiler starts from nothing both
    /// times.
    private static ArchiveRun.Figure run(String what, Path file)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                HEAP,
                                "-XX:+UseParallelGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ArchiveRun.class.getName(),
                                what,
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var line = process.inputReader().readLine();
        if (process.waitFor() != 0 || line == null) {
            throw new IOException(String.format(Locale.ROOT, "%s of %s broke", what, file));
        }
        return ArchiveRun.Figure.parse(line);
    }
}
