package onward.bench;

import static onward.bench.Verdicts.say;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/// Many readers of the pages of the bridge, on a full store and on a tenth of it, in turns.
record BridgeReaders(int readers, int seconds, int rounds, int warmUp) {

    private static final double MOST_MILLIS = 40;
    private static final double MOST_MILLIS_OF_A_SEARCH = 30;
    private static final double MOST_OF_A_TENTH = 1.5;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;
    private static final int A_PAGE = 50;

    /// The pages that they ask for.
    enum Page {
        NOW,
        LIST,
        LIST_FURTHER,
        PERSON,
        SEARCH;

        String address(MadeBridge bridge) {
            var random = ThreadLocalRandom.current();
            var people = bridge.people();
            return switch (this) {
                case NOW -> "/";
                case LIST -> "/bridge";
                case LIST_FURTHER -> "/bridge?page=" + (1 + random.nextInt(people.size() / A_PAGE));
                case PERSON -> "/bridge/" + people.get(random.nextInt(people.size()));
                case SEARCH -> "/bridge?find=given" + random.nextInt(997) + "+fam";
            };
        }
    }

    void measure(MadeBridge full, MadeBridge tenth, Verdicts verdicts) throws IOException {
        try (var program = Program.withCache(full.folder());
                var other = Program.withCache(tenth.folder())) {
            read(program, full, warmUp);
            read(other, tenth, warmUp);
            var onFull = new ArrayList<Map<Page, Figures>>();
            var onTenth = new ArrayList<Map<Page, Figures>>();
            for (var round = 0; round < rounds; round++) {
                onFull.add(read(program, full, seconds));
                onTenth.add(read(other, tenth, seconds));
            }
            judge(onFull, onTenth, verdicts);
        }
    }

    private static void judge(
            List<Map<Page, Figures>> onFull, List<Map<Page, Figures>> onTenth, Verdicts verdicts) {
        for (var page : Page.values()) {
            var p99 = median(onFull, page, P99);
            var tenth = median(onTenth, page, P99);
            say(
                    "%-14s p50 %8.2f ms, p99 %8.2f ms; a tenth: p50 %8.2f ms, p99 %8.2f ms",
                    page, median(onFull, page, P50), p99, median(onTenth, page, P50), tenth);
            var most = page == Page.SEARCH ? MOST_MILLIS_OF_A_SEARCH : MOST_MILLIS;
            verdicts.hold(page + " p99", p99, " ms", most);
            verdicts.hold(page + " p99 / p99 of a tenth", p99 / tenth, "", MOST_OF_A_TENTH);
        }
    }

    private static double median(List<Map<Page, Figures>> rounds, Page page, double share) {
        return Figures.of(
                        rounds.stream()
                                .flatMap(round ->
                                        java.util.stream.Stream.ofNullable(round.get(page)))
                                .mapToDouble(figures -> figures.quantile(share))
                                .toArray())
                .median();
    }

    private Map<Page, Figures> read(Program program, MadeBridge bridge, int seconds)
            throws IOException {
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        var readings = new ArrayList<Future<Map<Page, List<Double>>>>();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var reader = 0; reader < readers; reader++) {
                readings.add(all.submit(() -> readUntil(program, bridge, until)));
            }
        }
        var millis = new EnumMap<Page, List<Double>>(Page.class);
        for (var reading : readings) {
            done(reading)
                    .forEach((page, taken) ->
                            millis.computeIfAbsent(page, _ -> new ArrayList<>()).addAll(taken));
        }
        var figures = new EnumMap<Page, Figures>(Page.class);
        millis.forEach((page, taken) ->
                figures.put(
                        page,
                        Figures.of(taken.stream().mapToDouble(Double::doubleValue).toArray())));
        return figures;
    }

    private static Map<Page, List<Double>> readUntil(Program program, MadeBridge bridge, long until)
            throws IOException {
        var pages = Page.values();
        var millis = new EnumMap<Page, List<Double>>(Page.class);
        try (var wire = program.connect()) {
            while (System.nanoTime() < until) {
                var page = pages[ThreadLocalRandom.current().nextInt(pages.length)];
                var address = page.address(bridge);
                var asked = System.nanoTime();
                var reply =
                        wire.get(address, program.cookie(), "Accept-Encoding: gzip, deflate, br");
                var taken = (System.nanoTime() - asked) / 1e6;
                if (reply.status() != 200) {
                    throw new IOException(address + " answered " + reply.status());
                }
                millis.computeIfAbsent(page, _ -> new ArrayList<>()).add(taken);
            }
        }
        return millis;
    }

    private static Map<Page, List<Double>> done(Future<Map<Page, List<Double>>> reading)
            throws IOException {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            throw new IOException("a reader failed", failed.getCause());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IOException(hurried);
        }
    }
}
