package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import onward.SmtpServer;
import onward.SmtpServer.Act;
import onward.Stage;
import onward.World;
import onward.kernel.WallTime;
import onward.platform.mail.Hitch;
import onward.platform.mail.Security;
import onward.thank.Delivering;
import onward.thank.Delivery.Standing;
import onward.thank.DeliveryId;
import onward.thank.Outbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promise 5: no note is lost without a word. The matrix of promise 4 counts that none is; here is
/// what each trouble is told as.
class Promise05NotLostTest {

    private World world;
    private SmtpServer server;
    private Outbox outbox;
    private Delivering worker;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = World.in(folder);
        server = SmtpServer.start(Security.PLAIN);
        outbox = new Outbox(world, world.owner()).by(server);
        worker = outbox.worker();
    }

    @AfterEach
    void close() {
        outbox.close();
        server.close();
        world.close();
    }

    @Test
    void aServerThatIsBusyIsAskedAgainAndThePersonKnowsWhen() {
        server.misbehave(Stage.RCPT, Act.NOT_NOW);
        var id = outbox.letGo();
        var first = round();
        assertThat(outbox.standing(id))
                .isEqualTo(
                        new Standing.Deferred(
                                first.plus(Duration.ofMinutes(1)),
                                Hitch.RECIPIENT,
                                "451 4.3.0 not now"));
        assertThat(server.taken()).isEmpty();
        server.behave();
        world.clock().turn(Duration.ofMinutes(1));
        round();
        assertThat(outbox.standing(id)).isInstanceOf(Standing.Sent.class);
    }

    @Test
    void aServerThatIsNeverThereIsGivenUpAfterTwoDays() {
        server.misbehave(Stage.BANNER, Act.DROP);
        var id = outbox.letGo();
        var start = world.clock().now();
        while (!(outbox.standing(id) instanceof Standing.Failed)) {
            world.clock().turn(Duration.ofMinutes(4));
            round();
        }
        assertThat(outbox.standing(id)).isEqualTo(new Standing.Failed(Hitch.TOO_LONG, ""));
        assertThat(Duration.between(start, world.clock().now()).toHours()).isBetween(44L, 49L);
    }

    @Test
    void theTwoDaysBeginWithTheFirstTryThoughTheComputerWasOffLong() {
        server.misbehave(Stage.BANNER, Act.DROP);
        var longAgo = world.clock().now().minus(Duration.ofDays(3));
        var id = outbox.hold(1, WallTime.at(longAgo, World.BERLIN)).getFirst();
        round();
        assertThat(outbox.standing(id)).isInstanceOf(Standing.Deferred.class);
        waitFor(Duration.ofDays(1));
        assertThat(outbox.standing(id)).isInstanceOf(Standing.Deferred.class);
        waitFor(Duration.ofDays(2));
        assertThat(outbox.standing(id)).isEqualTo(new Standing.Failed(Hitch.TOO_LONG, ""));
    }

    @Test
    void whatWasNotBegunWhenTheProgramEndsIsGivenBack() {
        var ids = outbox.hold(3, WallTime.at(world.clock().now(), World.BERLIN));
        var ending = new Delivering[1];
        ending[0] = outbox.worker(step -> ending[0].end());
        ending[0].round(world.clock().now()).join();
        assertThat(ids.stream().map(outbox::standing).filter(Standing.Sent.class::isInstance))
                .hasSize(1);
        assertThat(ids.stream().map(outbox::standing).filter(Standing.Queued.class::isInstance))
                .hasSize(2);
        round();
        assertThat(server.taken()).hasSize(3);
    }

    @Test
    void aServerThatRefusesIsToldInItsOwnWords() {
        server.misbehave(Stage.RCPT, Act.NEVER);
        var id = outbox.letGo();
        round();
        assertThat(outbox.standing(id))
                .isEqualTo(new Standing.Failed(Hitch.RECIPIENT, "554 5.7.1 never"));
    }

    @Test
    void aDoubtfulSendIsAskedAboutAndNeverRepeatedByItself() {
        server.misbehave(Stage.DOT_KEPT, Act.DROP);
        var id = outbox.letGo();
        round();
        assertThat(outbox.standing(id)).isInstanceOf(Standing.Unknown.class);
        server.behave();
        waitFor(Duration.ofDays(3));
        assertThat(server.taken()).hasSize(1);
        assertThat(outbox.standing(id).isAsked()).isTrue();

        // only the person sends it again; it is the same letter then
        assertThat(outbox.posting().sendAgain(world.owner(), id, world.clock().now())).isTrue();
        assertThat(outbox.posting().sendAgain(world.owner(), id, world.clock().now())).isFalse();
        round();
        assertThat(outbox.standing(id)).isInstanceOf(Standing.Sent.class);
        assertThat(server.taken()).hasSize(2);
        assertThat(server.taken().getFirst()).isEqualTo(server.taken().getLast());
    }

    @Test
    void whatThePersonSaysOfADoubtfulSendStands() {
        server.misbehave(Stage.DOT_LOST, Act.DROP);
        var seen = outbox.letGo();
        var left = outbox.letGo();
        round();
        var now = world.clock().now();
        assertThat(outbox.posting().arrived(world.owner(), seen, now)).isTrue();
        assertThat(outbox.posting().leave(world.owner(), left, now)).isTrue();
        assertThat(outbox.posting().recall(world.owner(), seen, now)).isFalse();
        assertThat(outbox.standing(seen)).isEqualTo(new Standing.Sent(now));
        assertThat(outbox.standing(left)).isEqualTo(new Standing.Left(now));
    }

    @Test
    void aNoteOfSomebodyWithoutAServerFailsAndSaysSo() {
        var other = world.neighbour().id();
        try (var theirs = new Outbox(world, other)) {
            DeliveryId id = theirs.letGo();
            round();
            assertThat(theirs.standing(id)).isEqualTo(new Standing.Failed(Hitch.NO_SERVER, ""));
        }
    }

    private Instant round() {
        worker.round(world.clock().now()).join();
        return world.clock().now();
    }

    private void waitFor(Duration time) {
        var end = world.clock().now().plus(time);
        while (world.clock().now().isBefore(end)) {
            world.clock().turn(Duration.ofHours(2));
            round();
            round();
        }
    }
}
