package onward.bench;

import static onward.bench.Verdicts.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
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

    @Option(names = "--rounds", description = "Rounds after the first one; medians are of these.")
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
        var again = new Path[rounds + 1];
        Arrays.fill(again, file);
        var bare = run("bare-" + network, again);
        var ours = run("read", again);
        say(
                "  the first time in a fresh Java: read %.2f s (processor %.2f s), bare %.2f s (%.2f s)",
                ours.getFirst().seconds(),
                ours.getFirst().processorSeconds(),
                bare.getFirst().seconds(),
                bare.getFirst().processorSeconds());
        var reading = ours.subList(1, ours.size());
        var walking = bare.subList(1, bare.size());
        var seconds = median(reading, ArchiveRun.Figure::seconds);
        var processor = median(reading, ArchiveRun.Figure::processorSeconds);
        say(
                "  then: read %.2f s (processor %.2f s, %,.0f posts a second, peak heap %.0f MB), bare %.2f s (%.2f s)",
                seconds,
                processor,
                posts / seconds,
                most(reading),
                median(walking, ArchiveRun.Figure::seconds),
                median(walking, ArchiveRun.Figure::processorSeconds));
        say(
                "  %s: processor time beside bare %.2f times",
                network, processor / median(walking, ArchiveRun.Figure::processorSeconds));
        verdicts.hold(
                network + ": reading beside bare",
                seconds / median(walking, ArchiveRun.Figure::seconds),
                " times",
                MOST_TIMES_BARE);
    }

    /// Each size in a Java of its own, which has read the smallest one before: the compiler's work
    /// at the start is the same for all, and would count most for the smallest.
    private void grow(Path folder, Verdicts verdicts) throws IOException, InterruptedException {
        var aPost = new ArrayList<Double>();
        var heaps = new ArrayList<Double>();
        var smallest = MadeExport.x(folder, sizes.getFirst(), seed);
        for (int size : sizes) {
            var file = size == sizes.getFirst() ? smallest : MadeExport.x(folder, size, seed);
            var figures = run("read", smallest, smallest, smallest, file);
            var figure = figures.getLast();
            if (!file.equals(smallest)) {
                Files.delete(file);
            }
            aPost.add(figure.processorSeconds() / size * 1e6);
            heaps.add(figure.heapMegabytes());
            say(
                    "  %,9d posts: %6.2f s, processor %.2f µs a post, peak heap %.1f MB",
                    size, figure.seconds(), aPost.getLast(), heaps.getLast());
        }
        verdicts.hold(
                "processor time a post, slowest beside fastest",
                spread(aPost),
                " times",
                MOST_SPREAD);
        verdicts.hold(
                "peak heap, largest export beside smallest",
                heaps.getLast() / heaps.getFirst(),
                " times",
                MOST_SPREAD);
    }

    private static double most(List<ArchiveRun.Figure> figures) {
        return figures.stream().mapToDouble(ArchiveRun.Figure::heapMegabytes).max().orElse(0);
    }

    private static double spread(List<Double> figures) {
        var all = Figures.of(figures.stream().mapToDouble(Double::doubleValue).toArray());
        return all.largest() / all.smallest();
    }

    private static double median(
            List<ArchiveRun.Figure> figures, ToDoubleFunction<ArchiveRun.Figure> of) {
        return Figures.of(figures.stream().mapToDouble(of).toArray()).median();
    }

    /// A Java of its own, with the launcher's heap and collector.
    private static List<ArchiveRun.Figure> run(String what, Path... files)
            throws IOException, InterruptedException {
        return run(HEAP, what, files);
    }

    /// The same with another heap.
    static List<ArchiveRun.Figure> run(String heap, String what, Path... files)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(
                List.of("-Xms24m", heap, "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"));
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        ArchiveRun.class.getName(),
                        what));
        Arrays.stream(files).map(Path::toString).forEach(command::add);
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var lines = process.inputReader().lines().toList();
        if (process.waitFor() != 0 || lines.size() != files.length) {
            throw new IOException(what + " of " + files[0] + " broke");
        }
        return lines.stream().map(ArchiveRun.Figure::parse).toList();
    }
}
