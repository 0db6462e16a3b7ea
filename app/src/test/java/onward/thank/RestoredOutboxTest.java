package onward.thank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import onward.House;
import onward.SmtpServer;
import onward.World;
import onward.kernel.WallTime;
import onward.platform.mail.Security;
import onward.platform.mail.Step;
import onward.platform.store.Backed;
import onward.platform.store.DatabaseAddress;
import onward.thank.Delivery.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A note that waited, or was on its way, when a backup was made may have gone out since. Where the
/// backup is restored it has no turn: nothing goes by itself, and the person is asked.
class RestoredOutboxTest {

    @Test
    void aRestoredNoteIsAskedAboutAndEachAnswerHolds(@TempDir Path folder) throws IOException {
        var backup = folder.resolve("backup.zip");
        DeliveryId waited;
        DeliveryId lost;
        DeliveryId seen;
        DeliveryId left;
        try (var world = World.in(folder.resolve("here"));
                var server = SmtpServer.start(Security.PLAIN);
                var outbox = new Outbox(world, world.owner()).by(server)) {
            waited = held(world, outbox);
            lost = dying(world, outbox);
            seen = dying(world, outbox);
            left = dying(world, outbox);
            assertThat(outbox.standing(waited)).isInstanceOf(Standing.Held.class);
            assertThat(outbox.standing(lost)).isInstanceOf(Standing.OnItsWay.class);
            var backups = House.backups(database(folder, "here"), key(folder, "here"));
            assertThat(backups.writeWithKey(backup, world.clock().now()))
                    .isInstanceOf(Backed.Written.class);
        }
        Files.createDirectories(folder.resolve("there/key"));
        var there = House.backups(database(folder, "there"), key(folder, "there"));
        assertThat(there.restoring(backup).restore(onward.HandClock.START))
                .isInstanceOf(Backed.Restored.class);

        try (var world =
                        World.on(
                                new DatabaseAddress.SqliteFile(database(folder, "there")),
                                folder.resolve("there"));
                var server = SmtpServer.start(Security.PLAIN);
                var outbox = new Outbox(world, world.owner()).by(server)) {
            assertThat(outbox.standing(waited)).isInstanceOf(Standing.Stranded.class);
            assertThat(outbox.standing(lost)).isInstanceOf(Standing.Unknown.class);
            for (var round = 0; round < 3; round++) {
                world.clock().turn(Duration.ofMinutes(4));
                outbox.worker().round(world.clock().now()).join();
            }
            assertThat(server.taken()).isEmpty();

            var now = world.clock().now();
            var posting = outbox.posting();
            assertThat(posting.sendAgain(world.owner(), waited, now)).isTrue();
            assertThat(posting.sendAgain(world.owner(), lost, now)).isTrue();
            assertThat(posting.arrived(world.owner(), seen, now)).isTrue();
            assertThat(posting.leave(world.owner(), left, now)).isTrue();
            outbox.worker().round(now).join();
            assertThat(server.taken()).hasSize(2);
            assertThat(outbox.standing(waited)).isInstanceOf(Standing.Sent.class);
            assertThat(outbox.standing(lost)).isInstanceOf(Standing.Sent.class);
            assertThat(outbox.standing(seen)).isEqualTo(new Standing.Sent(now));
            assertThat(outbox.standing(left)).isEqualTo(new Standing.Left(now));
        }
    }

    @Test
    void whatIsOnItsWayHereIsNobodysToSettle(@TempDir Path folder) {
        try (var world = World.in(folder);
                var server = SmtpServer.start(Security.PLAIN);
                var outbox = new Outbox(world, world.owner()).by(server)) {
            var id = dying(world, outbox);
            var now = world.clock().now();
            assertThat(outbox.posting().sendAgain(world.owner(), id, now)).isFalse();
            assertThat(outbox.posting().arrived(world.owner(), id, now)).isFalse();
            assertThat(outbox.posting().leave(world.owner(), id, now)).isFalse();
        }
    }

    private static DeliveryId held(World world, Outbox outbox) {
        var until = world.clock().now().plus(Duration.ofMinutes(10));
        return outbox.hold(1, WallTime.at(until, World.BERLIN)).getFirst();
    }

    /// A letter of which the worker died past the dot.
    private static DeliveryId dying(World world, Outbox outbox) {
        var id = outbox.letGo();
        var worker =
                outbox.worker(step -> {
                    if (step == Step.DOT_SENT) {
                        throw new Outbox.Dead();
                    }
                });
        assertThatThrownBy(() -> worker.round(world.clock().now()).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(Outbox.Dead.class);
        return id;
    }

    private static Path database(Path folder, String home) {
        return folder.resolve(home).resolve("onward.db");
    }

    private static Path key(Path folder, String home) {
        return folder.resolve(home).resolve("key").resolve("onward.key");
    }
}
