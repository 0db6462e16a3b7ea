package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import onward.SmtpServer;
import onward.SmtpServer.Act;
import onward.Stage;
import onward.World;
import onward.kernel.WallTime;
import onward.platform.mail.Security;
import onward.platform.mail.Step;
import onward.thank.Delivery.Standing;
import onward.thank.Outbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Promise 7: a jumping clock sends nothing early and nothing twice.
class Promise07JumpingClockTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private World world;
    private SmtpServer server;
    private Outbox outbox;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = World.in(folder);
        server = SmtpServer.start(Security.PLAIN);
        outbox = new Outbox(world, world.owner()).by(server);
    }

    @AfterEach
    void close() {
        outbox.close();
        server.close();
        world.close();
    }

    static Stream<Duration> jumps() {
        return Stream.of(1, 24)
                .map(Duration::ofHours)
                .flatMap(jump -> Stream.of(jump, jump.negated()));
    }

    @ParameterizedTest
    @MethodSource("jumps")
    void aClockThatJumpsAndIsPutRightSendsNothingEarly(Duration jump) {
        var until = world.clock().now().plus(Duration.ofMinutes(30));
        var id = outbox.hold(1, WallTime.at(until, World.BERLIN)).getFirst();
        var worker = outbox.worker();
        worker.round(world.clock().now()).join();

        world.clock().turn(jump);
        worker.round(world.clock().now()).join();
        world.clock().turn(jump.negated());
        worker.round(world.clock().now()).join();
        worker.round(world.clock().now()).join();
        assertThat(server.taken()).isEmpty();
        assertThat(outbox.standing(id)).isEqualTo(new Standing.Held(until));

        while (world.clock().now().isBefore(until)) {
            worker.round(world.clock().now()).join();
            assertThat(server.taken()).isEmpty();
            world.clock().turn(MINUTE);
        }
        worker.round(world.clock().now()).join();
        assertThat(server.taken()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("jumps")
    void aClockThatJumpsWhileALetterIsUnderWaySendsItOnce(Duration jump) {
        for (var at : Step.values()) {
            server.forget();
            var id = outbox.letGo();
            var other = outbox.worker();
            var worker =
                    outbox.worker(step -> {
                        if (step == at) {
                            world.clock().turn(jump);
                            other.round(world.clock().now()).join();
                            world.clock().turn(MINUTE);
                            other.round(world.clock().now()).join();
                        }
                    });
            worker.round(world.clock().now()).join();
            world.clock().turn(jump.negated());
            for (var round = 0; round < 60; round++) {
                world.clock().turn(MINUTE);
                other.round(world.clock().now()).join();
            }
            assertThat(server.taken()).as("jump of %s at %s", jump, at).hasSize(1);
            assertThat(outbox.standing(id))
                    .as("jump of %s at %s", jump, at)
                    .isInstanceOf(Standing.Sent.class);
        }
    }

    @Test
    void aLeaseOfADayThatIsTakenBackIsNoLease() {
        var id = outbox.letGo();
        server.misbehave(Stage.RCPT, Act.DROP);
        world.clock().turn(Duration.ofDays(1));
        var dying =
                outbox.worker(step -> {
                    if (step == Step.CONNECTED) {
                        throw new Outbox.Dead();
                    }
                });
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> dying.round(world.clock().now()).join())
                .hasCauseInstanceOf(Outbox.Dead.class);
        assertThat(outbox.standing(id)).isInstanceOf(Standing.OnItsWay.class);

        world.clock().turn(Duration.ofDays(-1));
        server.behave();
        outbox.worker().round(world.clock().now()).join();
        assertThat(outbox.standing(id)).isInstanceOf(Standing.Sent.class);
        assertThat(server.taken()).hasSize(1);
    }
}
