package onward.thank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import onward.SmtpServer;
import onward.SmtpServer.Act;
import onward.Stage;
import onward.World;
import onward.bridge.Touch;
import onward.platform.mail.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bridge hears of a note that went out, once, and of no other.
class TellingTest {

    @Test
    void aNoteThatWentOutIsATouchAndOneThatDidNotIsNone(@TempDir Path folder) {
        try (var world = World.in(folder);
                var server = SmtpServer.start(Security.PLAIN);
                var outbox = new Outbox(world, world.owner())) {
            outbox.by(server);
            var sent = outbox.letGo();
            assertThat(touches(world)).isEmpty();
            round(world, outbox);
            assertThat(touches(world)).containsExactly(Touch.Kind.WROTE);

            // told again, by whomever
            var note = outbox.find(sent).note();
            world.store()
                    .change(
                            world.owner(),
                            ledger ->
                                    new Telling(world.store())
                                            .wentOut(ledger, note, world.clock().now()));
            assertThat(touches(world)).containsExactly(Touch.Kind.WROTE);

            server.misbehave(Stage.RCPT, Act.NEVER);
            outbox.letGo();
            round(world, outbox);
            assertThat(touches(world)).containsExactly(Touch.Kind.WROTE);
        }
    }

    private static void round(World world, Outbox outbox) {
        outbox.worker().round(world.clock().now()).join();
    }

    /// With everybody.
    private static List<Touch.Kind> touches(World world) {
        var bridging = world.bridging();
        return bridging.newestFirst(world.owner(), 0, 10).stream()
                .flatMap(person -> bridging.touching().with(world.owner(), person.id()).stream())
                .map(Touch::kind)
                .toList();
    }
}
