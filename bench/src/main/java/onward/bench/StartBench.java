package onward.bench;

import static onward.bench.Verdicts.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// From the command to the first page, with and without the cache of quick starts.
@Command(
        name = "start",
        description =
                "From the command to the first page, and the memory that is taken three seconds later.",
        mixinStandardHelpOptions = true)
final class StartBench implements Callable<Integer> {

    private static final double MOST_OF_UNCACHED = 0.45;
    private static final double MOST_MILLIS = 1000;
    private static final double MOST_MEBIBYTES = 152;
    private static final int FEWEST = 5;

    private static final long SETTLED_NANOS = 3_000_000_000L;

    @Option(names = "--times", description = "How often each is started (at least 5).")
    private int times = 7;

    @FunctionalInterface
    private interface Way {
        Program start(Path folder) throws IOException;
    }

    /// One way of starting, and what was measured of it.
    private record Measured(String name, Way way, List<Double> millis, List<Double> mebibytes) {

        Measured(String name, Way way) {
            this(name, way, new ArrayList<>(), new ArrayList<>());
        }

        void once(Path folder) throws IOException {
            var begun = System.nanoTime();
            try (var program = way.start(folder)) {
                millis.add((System.nanoTime() - begun) / 1e6);
                settle();
                Machine.residentMebibytes(program.id())
                        .ifPresent(resident -> mebibytes.add((double) resident));
            }
        }

        /// Java is still giving back what its compiler took when the first page is there.
        private static void settle() {
            LockSupport.parkNanos(SETTLED_NANOS);
        }

        double median() {
            return figures(millis).median();
        }

        void tell() {
            var found = figures(millis);
            say(
                    "%-28s median %7.0f ms  (from %.0f to %.0f, n=%d)  memory %s",
                    name,
                    found.median(),
                    found.smallest(),
                    found.largest(),
                    found.count(),
                    mebibytes.isEmpty()
                            ? "not told"
                            : Math.round(figures(mebibytes).median()) + " MiB");
        }
    }

    @Override
    public Integer call() throws IOException {
        say("Start: from the command to the first page, signed in, on a store that is there.");
        say("Before: %s", Machine.load());
        var cached = new Measured("java, with the cache", Program::withCache);
        var uncached = new Measured("java, without it", Program::withoutCache);
        var launched =
                new Measured("./onward, with the cache", folder -> Program.byLauncher(folder, ""));
        var launchedUncached =
                new Measured(
                        "./onward, without it",
                        folder -> Program.byLauncher(folder, "-XX:AOTMode=off"));
        var ways = List.of(cached, uncached, launched, launchedUncached);
        try (var scratch = Scratch.make()) {
            Program.byLauncher(scratch.folder(), "").close(); // makes the store and the cache
            if (!Program.hasCache()) {
                say("There is no cache of quick starts here, so nothing can be compared.");
                return 1;
            }
            for (var turn = 0; turn < Math.max(times, FEWEST); turn++) {
                for (var way : ways) {
                    way.once(scratch.folder());
                }
            }
        }
        say("After: %s", Machine.load());
        ways.forEach(Measured::tell);
        var verdicts = new Verdicts();
        verdicts.hold(
                "java: with the cache / without",
                cached.median() / uncached.median(),
                "",
                MOST_OF_UNCACHED);
        verdicts.hold(
                "./onward: with the cache / without",
                launched.median() / launchedUncached.median(),
                "",
                MOST_OF_UNCACHED);
        verdicts.hold("./onward to the first page", launched.median(), " ms", MOST_MILLIS);
        if (!launched.mebibytes().isEmpty()) {
            verdicts.hold(
                    "memory after the start (-Xmx256m)",
                    figures(launched.mebibytes()).median(),
                    " MiB",
                    MOST_MEBIBYTES);
        }
        return verdicts.status();
    }

    private static Figures figures(List<Double> measured) {
        return Figures.of(measured.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
