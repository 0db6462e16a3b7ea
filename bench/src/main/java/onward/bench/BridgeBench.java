package onward.bench;

import static onward.bench.Verdicts.say;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import onward.Rooms;
import onward.bridge.Connecting;
import onward.command.Places;
import onward.platform.sealing.KeyFile;
import onward.platform.store.DatabaseAddress;
import onward.platform.store.Owners;
import onward.platform.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Somebody who knows very many people: their pages, the search, and the paths to a company.
@Command(
        name = "bridge",
        description = {
            "Very many people: list, person, now and search for many readers, on a full store",
            "and on a tenth of it; and the paths to a company among them."
        },
        mixinStandardHelpOptions = true)
final class BridgeBench implements Callable<Integer> {

    private static final double MOST_MILLIS_OF_PATHS = 100;
    private static final int A_TENTH = 10;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;
    private static final int SEED = 11;

    /// What is measured.
    enum Part {
        PAGES,
        PATHS
    }

    @Option(names = "--people", description = "People in the full store.")
    private int people = 100_000;

    @Option(names = "--touches", description = "Touches with them.")
    private int touches = 1_000_000;

    @Option(names = "--ties", description = "Jobs and introductions that hold them together.")
    private int ties = 1_000_000;

    @Option(names = "--only", description = "One of: ${COMPLETION-CANDIDATES}.")
    private List<Part> only = List.of(Part.values());

    @Option(names = "--times", description = "How often paths are looked for.")
    private int times = 1_000;

    @Mixin private final InTurns inTurns = new InTurns();

    @Override
    public Integer call() throws IOException {
        var verdicts = new Verdicts();
        try (var full = Scratch.make()) {
            if (only.contains(Part.PATHS)) {
                var made =
                        MadeBridge.in(
                                full.folder(),
                                people,
                                only.contains(Part.PAGES) ? touches : 0,
                                ties);
                paths(made, verdicts);
                if (only.contains(Part.PAGES)) {
                    pages(made, verdicts);
                }
            } else {
                // jobs enough for a page: paths are not asked for
                pages(MadeBridge.in(full.folder(), people, touches, people), verdicts);
            }
        }
        return verdicts.status();
    }

    private void pages(MadeBridge full, Verdicts verdicts) throws IOException {
        try (var scratch = Scratch.make()) {
            var tenth =
                    MadeBridge.in(
                            scratch.folder(),
                            people / A_TENTH,
                            touches / A_TENTH,
                            Math.min(ties, people) / A_TENTH);
            inTurns.measure(
                    full.folder(),
                    _ -> BridgePage.of(full),
                    tenth.folder(),
                    _ -> BridgePage.of(tenth),
                    BridgePage::most,
                    verdicts);
        }
    }

    private void paths(MadeBridge made, Verdicts verdicts) throws IOException {
        say("Before: %s", Machine.load());
        var places = Places.in(made.folder());
        var address = new DatabaseAddress.SqliteFile(places.database());
        try (var store = Store.open(address, KeyFile.read(places.key()), Rooms.MIGRATIONS)) {
            var owner = new Owners(store, KeyFile.read(places.key())).first().orElseThrow();
            var connecting = new Connecting(store, (_, _) -> List.of());
            var random = new Random(SEED);
            var taken = new ArrayList<Double>();
            var found = 0L;
            for (var round = -times / 4; round < times; round++) {
                var company = MadeBridge.company(random.nextInt(made.companies()));
                var begun = System.nanoTime();
                found += connecting.paths(owner, company).size();
                if (round >= 0) {
                    taken.add((System.nanoTime() - begun) / 1e6);
                }
            }
            var figures = Figures.of(taken.stream().mapToDouble(Double::doubleValue).toArray());
            say(
                    "paths: p50 %.2f ms, p99 %.2f ms, %.1f paths each time",
                    figures.quantile(P50), figures.quantile(P99), found / (times * 1.25));
            verdicts.hold("paths p99", figures.quantile(P99), " ms", MOST_MILLIS_OF_PATHS);
        } catch (KeyFile.WrongKeyException impossible) {
            throw new IOException(impossible);
        }
    }
}
