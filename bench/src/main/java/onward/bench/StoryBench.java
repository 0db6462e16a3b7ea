package onward.bench;

import static onward.bench.Verdicts.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Many readers at once on the pages of the story, in a store of ten years and in a tenth of it.
@Command(
        name = "story",
        description = {
            "The pages of the story for many readers at once, on a full store and on a tenth of"
                    + " it.",
            "The two are read in turns. The readers share the cores with the program."
        },
        mixinStandardHelpOptions = true)
final class StoryBench implements Callable<Integer> {

    private static final double MOST_MILLIS = 50;
    private static final double MOST_OF_A_TENTH = 1.5;
    private static final int A_TENTH = 10;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;
    private static final int TOLD = 30;

    @Option(names = "--interviews", description = "Interviews in the full store.")
    private int interviews = 10_000;

    @Option(names = "--moments", description = "Moments in the full store.")
    private int moments = 100_000;

    @Option(names = "--readers", description = "How many read at once.")
    private int readers = 32;

    @Option(names = "--seconds", description = "Seconds of reading in each round.")
    private int seconds = 10;

    @Option(names = "--rounds", description = "Rounds of each store; medians are of these.")
    private int rounds = 5;

    @Option(names = "--warm-up", description = "Seconds of reading before, not counted.")
    private int warmUp = 15;

    @Override
    public Integer call() throws IOException {
        say("Story: %d readers, each asking for one page after another.", readers);
        say("Before: %s", Machine.load());
        try (var full = Scratch.make();
                var tenth = Scratch.make()) {
            Filling.fill(full.folder(), interviews, moments);
            Filling.fill(tenth.folder(), interviews / A_TENTH, moments / A_TENTH);
            return measure(full.folder(), tenth.folder());
        }
    }

    private int measure(Path full, Path tenth) throws IOException {
        try (var program = Program.withCache(full);
                var other = Program.withCache(tenth)) {
            var pages = pages(program);
            var fewer = pages(other);
            read(program, pages, warmUp);
            read(other, fewer, warmUp);
            var onFull = new ArrayList<Map<String, Figures>>();
            var onTenth = new ArrayList<Map<String, Figures>>();
            for (var round = 0; round < rounds; round++) {
                onFull.add(read(program, pages, seconds));
                onTenth.add(read(other, fewer, seconds));
            }
            say("After: %s", Machine.load());
            return judge(onFull, onTenth);
        }
    }

    /// Some interviews are told twice first, so that there is something to show.
    private static Map<String, List<String>> pages(Program program) throws IOException {
        var told = new ArrayList<String>();
        try (var wire = program.connect()) {
            for (var count = 0; count < TOLD; count++) {
                var list = wire.get("/story/slices", program.cookie()).text();
                // the last ones that are not told yet
                var at = list.indexOf("name=\"interview\" value=\"");
                if (at < 0) {
                    break;
                }
                var from = at + "name=\"interview\" value=\"".length();
                var id = list.substring(from, list.indexOf('"', from));
                var begun = wire.post("/story/slices", "interview=" + id, program.cookie());
                told.add(begun.headers().getOrDefault("location", "/story/slices"));
            }
        }
        var pages = new LinkedHashMap<String, List<String>>();
        for (var page :
                List.of(
                        "/story",
                        "/story/way",
                        "/story/slices",
                        "/story/report",
                        "/story/evidence")) {
            pages.put(page, List.of(page));
        }
        pages.put("/story/slices/{id}", told);
        return pages;
    }

    private Map<String, Figures> read(Program program, Map<String, List<String>> pages, int howLong)
            throws IOException {
        var until = System.nanoTime() + howLong * 1_000_000_000L;
        var readings = new ArrayList<Future<Map<String, List<Double>>>>();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var reader = 0; reader < readers; reader++) {
                var first = reader;
                readings.add(all.submit(() -> readUntil(program, pages, first, until)));
            }
        }
        var millis = new LinkedHashMap<String, List<Double>>();
        for (var reading : readings) {
            done(reading)
                    .forEach((page, taken) ->
                            millis.computeIfAbsent(page, _ -> new ArrayList<>()).addAll(taken));
        }
        var figures = new LinkedHashMap<String, Figures>();
        millis.forEach((page, taken) ->
                figures.put(
                        page,
                        Figures.of(taken.stream().mapToDouble(Double::doubleValue).toArray())));
        return figures;
    }

    private static Map<String, List<Double>> readUntil(
            Program program, Map<String, List<String>> pages, int first, long until)
            throws IOException {
        var names = List.copyOf(pages.keySet());
        var millis = new LinkedHashMap<String, List<Double>>();
        try (var wire = program.connect()) {
            for (var turn = first; System.nanoTime() < until; turn++) {
                var name = names.get(turn % names.size());
                var addresses = pages.getOrDefault(name, List.of());
                var address = addresses.get(turn / names.size() % addresses.size());
                var asked = System.nanoTime();
                var reply = wire.get(address, program.cookie());
                var taken = (System.nanoTime() - asked) / 1e6;
                if (reply.status() != 200) {
                    throw new IOException(address + " answered " + reply.status());
                }
                millis.computeIfAbsent(name, _ -> new ArrayList<>()).add(taken);
            }
        }
        return millis;
    }

    private static <T> T done(Future<T> reading) throws IOException {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            throw new IOException("a reader failed", failed.getCause());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IOException(hurried);
        }
    }

    private static int judge(
            List<Map<String, Figures>> onFull, List<Map<String, Figures>> onTenth) {
        say(
                "%-22s %10s %10s %14s %14s  (ms, medians of %d rounds)",
                "page", "p50", "p99", "p50 of a tenth", "p99 of a tenth", onFull.size());
        var verdicts = new Verdicts();
        for (var page : onFull.getFirst().keySet()) {
            var p99 = median(onFull, page, P99);
            var lesser = median(onTenth, page, P99);
            say(
                    "%-22s %10.2f %10.2f %14.2f %14.2f",
                    page, median(onFull, page, P50), p99, median(onTenth, page, P50), lesser);
            verdicts.hold(page + " p99", p99, " ms", MOST_MILLIS);
            verdicts.hold(page + " p99 / p99 of a tenth", p99 / lesser, "", MOST_OF_A_TENTH);
        }
        return verdicts.status();
    }

    private static double median(List<Map<String, Figures>> rounds, String page, double share) {
        return Figures.of(
                        rounds.stream()
                                .mapToDouble(round -> {
                                    var figures = round.get(page);
                                    return figures == null ? 0 : figures.quantile(share);
                                })
                                .toArray())
                .median();
    }
}
