package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onward.SmtpServer;
import onward.SmtpServer.Act;
import onward.Stage;
import onward.Stores;
import onward.World;
import onward.platform.mail.Patience;
import onward.platform.mail.Security;
import onward.platform.mail.Step;
import onward.thank.Delivering;
import onward.thank.Delivery.Standing;
import onward.thank.DeliveryId;
import onward.thank.Outbox;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Promises 4 and 5: no note goes out twice by itself, and none is lost without a word. A server
/// that misbehaves at every step × a worker that dies at every step × a second worker beside it.
class Promise04NeverTwiceTest {

    /// Longer than any wait between two tries, and than the lease.
    private static final Duration LATER = Duration.ofHours(4);

    private static final int ROUNDS = 4;

    /// A letter that is given up too soon has an end that is told, as any other.
    private static final Patience HURRIED =
            new Patience(Duration.ofSeconds(2), Duration.ofMillis(80), Duration.ofSeconds(4));

    private static final boolean IS_WHOLE = System.getProperty("onward.matrix", "").equals("whole");
    private static final int SHARES = Security.values().length;

    /// What is done to one note.
    private record Cell(Optional<Step> dies, Stage stage, Act act) {}

    @ParameterizedTest
    @EnumSource
    void noNoteIsSentTwiceOrLostInSilence(
            Security security, @TempDir Path folder, TestReporter reporter) {
        var tally = new Tally();
        try (var world = World.on(Stores.SQLITE.fresh(folder), folder);
                var server = SmtpServer.start(security);
                var outbox = new Outbox(world, world.owner(), HURRIED).by(server)) {
            share(security).forEach(cell -> tally.count(cell, run(world, server, outbox, cell)));
        }
        reporter.publishEntry("outbox over " + security, tally.table());
        assertThat(tally.twice).isEmpty();
        assertThat(tally.silent).isEmpty();
        assertThat(tally.once).isPositive();
        assertThat(tally.asked).isPositive();
    }

    /// What became of one note.
    private record Fate(int delivered, Standing standing) {}

    private static Fate run(World world, SmtpServer server, Outbox outbox, Cell cell) {
        server.forget();
        server.misbehave(cell.stage(), cell.act());
        var id = outbox.letGo();
        var lives = new AtomicBoolean(cell.dies().isPresent());
        var mortal =
                outbox.worker(step -> {
                    if (cell.dies().filter(step::equals).isPresent()
                            && lives.compareAndSet(true, false)) {
                        throw new Outbox.Dead();
                    }
                });
        var second = outbox.worker();
        var now = world.clock().now();
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> step(mortal, world)),
                        CompletableFuture.runAsync(() -> step(second, world)))
                .join();
        assertThat(world.clock().now()).isEqualTo(now);
        server.behave();
        // the clock was turned far: the first of two rounds looks at it only
        for (var round = 0; round < ROUNDS; round++) {
            world.clock().turn(LATER);
            step(second, world);
            step(second, world);
        }
        return new Fate(delivered(server, id), outbox.standing(id));
    }

    private static void step(Delivering worker, World world) {
        try {
            worker.round(world.clock().now()).join();
        } catch (CompletionException died) {
            assertThat(died.getCause()).isInstanceOf(Outbox.Dead.class);
        }
    }

    private static int delivered(SmtpServer server, DeliveryId id) {
        return (int)
                server.taken().stream()
                        .filter(letter -> letter.messageId().contains(id.value()))
                        .count();
    }

    /// A third of the cells on each kind of connection, another third on each, so that every cell
    /// is tried on one; all on all with `-Donward.matrix=whole`, which takes three times as long.
    private static Stream<Cell> share(Security security) {
        var all = cells(security).toList();
        return IntStream.range(0, all.size())
                .filter(at ->
                        IS_WHOLE || at % SHARES == List.of(Security.values()).indexOf(security))
                .mapToObj(all::get);
    }

    private static Stream<Cell> cells(Security security) {
        var cells = new ArrayList<Cell>();
        var deaths =
                Stream.concat(
                                Stream.of(Optional.<Step>empty()),
                                Stream.of(Step.values()).map(Optional::of))
                        .toList();
        for (var stage : Stage.values()) {
            for (var act : Act.values()) {
                if (isPossible(security, stage, act)) {
                    deaths.stream()
                            .filter(death -> death.filter(step -> !reaches(stage, step)).isEmpty())
                            .forEach(death -> cells.add(new Cell(death, stage, act)));
                }
            }
        }
        deaths.forEach(death -> cells.add(new Cell(death, Stage.AFTER, Act.GO)));
        return cells.stream();
    }

    private static boolean isPossible(Security security, Stage stage, Act act) {
        var isRefusal = act == Act.NOT_NOW || act == Act.NEVER;
        return act != Act.GO
                && (stage != Stage.STARTTLS || security == Security.STARTTLS)
                && (!isRefusal || (stage != Stage.DOT_KEPT && stage != Stage.AFTER));
    }

    /// Whether a letter comes to a step before the server misbehaves at a stage; where it does not,
    /// the cell is the one in which nobody dies.
    private static boolean reaches(Stage stage, Step step) {
        return switch (stage) {
            case BANNER, EHLO, STARTTLS, AUTH -> isWithin(step, Step.CLAIMED);
            case MAIL -> isWithin(step, Step.CONNECTED);
            case RCPT -> isWithin(step, Step.SENDER_TAKEN);
            case DATA -> isWithin(step, Step.RECIPIENT_TAKEN);
            case MID_BODY, DOT_LOST, DOT_KEPT, AFTER -> true;
        };
    }

    private static boolean isWithin(Step step, Step last) {
        return step.compareTo(last) <= 0 || step == Step.NOTED;
    }

    /// The cells, counted.
    private static final class Tally {
        private final List<Cell> twice = new ArrayList<>();
        private final List<Cell> silent = new ArrayList<>();
        private int cells;
        private int once;
        private int said;
        private int asked;
        private int askedAndThere;

        void count(Cell cell, Fate fate) {
            cells++;
            if (fate.delivered() > 1) {
                twice.add(cell);
            }
            switch (fate.standing()) {
                case Standing.Sent _ when fate.delivered() == 1 -> once++;
                case Standing.Failed _ when fate.delivered() == 0 -> said++;
                case Standing.Unknown _ -> {
                    asked++;
                    askedAndThere += fate.delivered();
                }
                // by then each has its end: nothing is claimed, and nothing waits any more
                case Standing.Sent _,
                        Standing.Failed _,
                        Standing.Held _,
                        Standing.Queued _,
                        Standing.OnItsWay _,
                        Standing.Deferred _,
                        Standing.Left _,
                        Standing.Stranded _,
                        Standing.Recalled _ ->
                        silent.add(cell);
            }
        }

        String table() {
            return """
            cells run                    %5d
            delivered once               %5d
            not delivered and said so    %5d
            unknown and asked            %5d   (%d of them had arrived)
            delivered twice              %5d
            lost without a word          %5d
            """
                    .formatted(cells, once, said, asked, askedAndThere, twice.size(), silent.size())
                    .indent(2);
        }
    }
}
