package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import onward.SmtpServer;
import onward.Stores;
import onward.World;
import onward.kernel.WallTime;
import onward.platform.mail.MailServer;
import onward.platform.mail.Parcel;
import onward.platform.mail.Passing;
import onward.platform.mail.Post;
import onward.platform.mail.Security;
import onward.platform.mail.SendOutcome;
import onward.thank.Delivery.Standing;
import onward.thank.Outbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Promise 6: undo works until the time shown. Raced against the worker, exactly one of the two
/// wins, and the note agrees with the winner.
class Promise06UndoTest {

    /// How often they race on each store; `-Donward.races=5000` is the whole.
    private static final int RACES = Integer.getInteger("onward.races", 150);

    @Test
    void untilTheTimeShownUndoAlwaysWins(@TempDir Path folder) {
        try (var world = World.in(folder);
                var server = SmtpServer.start(Security.PLAIN);
                var outbox = new Outbox(world, world.owner()).by(server)) {
            var until = world.clock().now().plus(Duration.ofMinutes(4));
            var id = outbox.hold(1, WallTime.at(until, World.BERLIN)).getFirst();
            var worker = outbox.worker();
            assertThat(outbox.standing(id)).isEqualTo(new Standing.Held(until));

            world.clock().turn(Duration.ofMinutes(4).minusNanos(1_000));
            worker.round(world.clock().now()).join();
            assertThat(outbox.standing(id)).isEqualTo(new Standing.Held(until));
            assertThat(outbox.posting().recall(world.owner(), id, world.clock().now())).isTrue();

            world.clock().turn(Duration.ofMinutes(1));
            worker.round(world.clock().now()).join();
            assertThat(outbox.standing(id)).isInstanceOf(Standing.Recalled.class);
            assertThat(server.taken()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void undoRacedAgainstTheWorkerHasOneWinner(
            Stores stores, @TempDir Path folder, TestReporter reporter)
            throws InterruptedException, ExecutionException {
        try (var world = World.on(stores.fresh(folder), folder);
                var server = SmtpServer.start(Security.PLAIN);
                var outbox = new Outbox(world, world.owner()).by(server);
                var person = Executors.newSingleThreadExecutor()) {
            var counted = new Counting();
            var worker = outbox.worker(counted);
            var undone = 0;
            for (var race = 0; race < RACES; race++) {
                var id = outbox.letGo();
                counted.taken.set(0);
                var start = new CountDownLatch(1);
                var late = race % 40;
                var undo =
                        person.submit(() -> {
                            start.await();
                            for (var spin = 0; spin < late * 100; spin++) {
                                Thread.onSpinWait();
                            }
                            return outbox.posting().recall(world.owner(), id, world.clock().now());
                        });
                start.countDown();
                worker.round(world.clock().now()).join();
                var isUndone = undo.get();
                undone += isUndone ? 1 : 0;
                assertThat(counted.taken).hasValue(isUndone ? 0 : 1);
                assertThat(outbox.standing(id))
                        .isInstanceOf(isUndone ? Standing.Recalled.class : Standing.Sent.class);
            }
            reporter.publishEntry(
                    "races on " + stores,
                    "%d: undo won %d, the worker %d".formatted(RACES, undone, RACES - undone));
            assertThat(undone).isBetween(1, RACES - 1);
        }
    }

    /// Takes letters as fast as the race goes.
    private static final class Counting implements Post {
        private final AtomicInteger taken = new AtomicInteger();

        @Override
        public SendOutcome send(MailServer server, Parcel parcel, Passing passing) {
            if (!passing.mayCross()) {
                return new SendOutcome.CalledOff();
            }
            taken.incrementAndGet();
            return new SendOutcome.Delivered();
        }
    }
}
