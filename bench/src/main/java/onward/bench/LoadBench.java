package onward.bench;

import static onward.bench.Verdicts.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Many readers at once on a store of ten years, and on a tenth of it.
@Command(
        name = "load",
        description = {
            "Many readers at once, on a full store and on a tenth of it.",
            "The two are read in turns. The readers share the cores with the program."
        },
        mixinStandardHelpOptions = true)
final class LoadBench implements Callable<Integer> {

    private static final double MOST_MILLIS = 40;
    private static final double MOST_OF_A_TENTH = 1.5;
    private static final int A_TENTH = 10;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;

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
    private int warmUp = 60;

    @Override
    public Integer call() throws IOException {
        say("Load: %d readers, each asking for one page after another.", readers);
        say("Before: %s", Machine.load());
        try (var full = Scratch.make();
                var tenth = Scratch.make()) {
            var search = Filling.fill(full.folder(), interviews, moments);
            var lesser = Filling.fill(tenth.folder(), interviews / A_TENTH, moments / A_TENTH);
            return measure(full.folder(), search, tenth.folder(), lesser);
        }
    }

    private int measure(Path full, Search search, Path tenth, Search lesser) throws IOException {
        try (var program = Program.withCache(full);
                var other = Program.withCache(tenth)) {
            var many = new Readers(program, search, readers);
            var few = new Readers(other, lesser, readers);
            many.read(warmUp);
            few.read(warmUp);
            var onFull = new ArrayList<Readers.Round>();
            var onTenth = new ArrayList<Readers.Round>();
            for (var round = 0; round < rounds; round++) {
                onFull.add(many.read(seconds));
                onTenth.add(few.read(seconds));
            }
            say("After: %s", Machine.load());
            tell("full store", onFull);
            tell("a tenth", onTenth);
            return judge(onFull, onTenth);
        }
    }

    private static void tell(String store, List<Readers.Round> rounds) {
        say(
                "%s: %.0f requests a second; for one, the program takes %.2f ms of a core, the readers %.2f ms",
                store,
                median(rounds, Readers.Round::requestsASecond),
                median(rounds, Readers.Round::programMillis),
                median(rounds, Readers.Round::clientMillis));
    }

    private static int judge(List<Readers.Round> onFull, List<Readers.Round> onTenth) {
        say(
                "%-28s %10s %10s %14s %14s  (ms, medians of %d rounds)",
                "page", "p50", "p99", "p50 of a tenth", "p99 of a tenth", onFull.size());
        for (var page : Page.values()) {
            say(
                    "%-28s %10.2f %10.2f %14.2f %14.2f",
                    page.pattern(),
                    quantile(onFull, page, P50),
                    quantile(onFull, page, P99),
                    quantile(onTenth, page, P50),
                    quantile(onTenth, page, P99));
        }
        var verdicts = new Verdicts();
        for (var page : Page.values()) {
            var p99 = quantile(onFull, page, P99);
            verdicts.hold(page.pattern() + " p99", p99, " ms", MOST_MILLIS);
            verdicts.hold(
                    page.pattern() + " p99 / p99 of a tenth",
                    p99 / quantile(onTenth, page, P99),
                    "",
                    MOST_OF_A_TENTH);
        }
        return verdicts.status();
    }

    private static double quantile(List<Readers.Round> rounds, Page page, double share) {
        return median(
                rounds,
                round -> {
                    var found = round.millis().get(page);
                    return found == null ? 0 : found.quantile(share);
                });
    }

    private static double median(
            List<Readers.Round> rounds, ToDoubleFunction<Readers.Round> figure) {
        return Figures.of(rounds.stream().mapToDouble(figure).toArray()).median();
    }
}
