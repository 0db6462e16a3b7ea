package onward.bench;

import static onward.bench.Verdicts.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Option;

/// Many readers on a full store and on a tenth of it, in turns: what else the computer does meets
/// both alike.
final class InTurns {

    private static final double MOST_OF_A_TENTH = 1.5;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;

    @Option(names = "--readers", description = "How many read at once.")
    private int readers = 32;

    @Option(names = "--seconds", description = "Seconds of reading in each round.")
    private int seconds = 10;

    @Option(names = "--rounds", description = "Rounds of each store; medians are of these.")
    private int rounds = 5;

    @Option(
            names = "--warm-up",
            description = {
                "Seconds of reading before, not counted.",
                "Java makes its fastest code of what was asked for most in about a minute."
            })
    private int warmUp = 60;

    @Option(names = "--alone", description = "Requests of each page by one reader alone; 0: none.")
    private int alone = 300;

    /// The pages of a store that is served: their names, each with what tells one address.
    interface Asked {
        Map<String, Supplier<String>> of(Program program) throws IOException;
    }

    /// Reads both and holds each page to its limits.
    ///
    /// @param most how many milliseconds a page may take, by its name
    void measure(
            Path full,
            Asked ofFull,
            Path tenth,
            Asked ofTenth,
            ToDoubleFunction<String> most,
            Verdicts verdicts)
            throws IOException {
        say("%d readers, each asking for one page after another.", readers);
        say("Before: %s", Machine.load());
        try (var program = Program.withCache(full);
                var other = Program.withCache(tenth)) {
            var many = new Readers(program, ofFull.of(program), readers);
            var few = new Readers(other, ofTenth.of(other), readers);
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
            judge(onFull, onTenth, many, few);
            hold(onFull, onTenth, most, verdicts);
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

    private void judge(
            List<Readers.Round> onFull, List<Readers.Round> onTenth, Readers many, Readers few)
            throws IOException {
        say(
                "%-28s %10s %10s %14s %14s %10s %10s",
                "page", "p50", "p99", "p50 of a tenth", "p99 of a tenth", "alone", "a tenth");
        for (var page : many.pages().keySet()) {
            say(
                    "%-28s %10.2f %10.2f %14.2f %14.2f %10.2f %10.2f",
                    page,
                    quantile(onFull, page, P50),
                    quantile(onFull, page, P99),
                    quantile(onTenth, page, P50),
                    quantile(onTenth, page, P99),
                    alone == 0 ? 0 : many.alone(page, alone),
                    alone == 0 ? 0 : few.alone(page, alone));
        }
        say(
                "In ms: medians of %d rounds. Alone: processor time of the program for one request.",
                rounds);
    }

    private static void hold(
            List<Readers.Round> onFull,
            List<Readers.Round> onTenth,
            ToDoubleFunction<String> most,
            Verdicts verdicts) {
        for (var page : onFull.getFirst().millis().keySet()) {
            var p99 = quantile(onFull, page, P99);
            verdicts.hold(page + " p99", p99, " ms", most.applyAsDouble(page));
            verdicts.hold(
                    page + " p99 / p99 of a tenth",
                    p99 / quantile(onTenth, page, P99),
                    "",
                    MOST_OF_A_TENTH);
        }
    }

    private static double quantile(List<Readers.Round> rounds, String page, double share) {
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
