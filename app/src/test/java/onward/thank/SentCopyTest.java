package onward.thank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import onward.Certificates;
import onward.ImapServer;
import onward.ImapServer.Fault;
import onward.SmtpServer;
import onward.SmtpServer.Act;
import onward.Stage;
import onward.World;
import onward.platform.mail.CopyOutcome;
import onward.platform.mail.ImapSentFolder;
import onward.platform.mail.Patience;
import onward.platform.mail.Security;
import onward.platform.mail.Step;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What went out lies in the Sent folder, once, where that is wanted; and nothing else does.
class SentCopyTest {

    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(9));

    @Test
    void aCopyLiesThereOfWhatWentOutAndOfNothingElse(@TempDir Path folder) {
        try (var world = World.in(folder);
                var server = SmtpServer.start(Security.PLAIN);
                var kept = ImapServer.start(Security.PLAIN);
                var sent =
                        new ImapSentFolder(
                                PATIENCE, Certificates.ofLocalhost().getSocketFactory());
                var outbox = new Outbox(world, world.owner(), sent)) {
            // not wanted
            outbox.by(server);
            var without = outbox.letGo();
            round(world, outbox);
            assertThat(outbox.find(without).copy()).isEmpty();
            outbox.copy(without);
            assertThat(outbox.find(without).copy()).isEmpty();

            // wanted
            outbox.copiedTo(kept.at()).by(server);
            var id = outbox.letGo();
            round(world, outbox);
            assertThat(outbox.find(id).copy()).contains(SentCopy.KEPT);
            assertThat(kept.kept()).containsExactly(outbox.find(id).letter());

            // refused by the mail server: nothing to copy
            server.misbehave(Stage.RCPT, Act.NEVER);
            var refused = outbox.letGo();
            round(world, outbox);
            assertThat(outbox.find(refused).copy()).isEmpty();
            server.behave();

            // the folder is locked: it is told, and the button tries again
            kept.misbehave(Fault.LOCKED);
            var locked = outbox.letGo();
            round(world, outbox);
            assertThat(outbox.standing(locked)).isInstanceOf(Delivery.Standing.Sent.class);
            assertThat(outbox.find(locked).copy()).contains(SentCopy.NOT_SIGNED_IN);
            kept.misbehave(Fault.NONE);
            outbox.copy(locked);
            outbox.copy(locked);
            assertThat(outbox.find(locked).copy()).contains(SentCopy.KEPT);
            assertThat(kept.kept()).hasSize(2);

            // the program dies between sending and copying: the page says that nobody knows
            var dying =
                    outbox.worker(step -> {
                        if (step == Step.NOTED) {
                            throw new Outbox.Dead();
                        }
                    });
            var doubtful = outbox.letGo();
            Assertions.assertThatThrownBy(() -> dying.round(world.clock().now()).join())
                    .hasCauseInstanceOf(Outbox.Dead.class);
            assertThat(outbox.find(doubtful).copy()).contains(SentCopy.UNDER_WAY);
            outbox.copy(doubtful);
            assertThat(outbox.find(doubtful).copy()).contains(SentCopy.KEPT);
            assertThat(server.taken()).hasSize(4);
            assertThat(kept.kept()).hasSize(3);
        }
    }

    @Test
    void whoeverPressesTheButtonWhileACopyIsLaidMakesNoSecondOne(@TempDir Path folder) {
        var laid = new ArrayList<String>();
        var pressing = new AtomicReference<Consumer<String>>(_ -> {});
        try (var world = World.in(folder);
                var server = SmtpServer.start(Security.PLAIN);
                var kept = ImapServer.start(Security.PLAIN);
                var outbox =
                        new Outbox(
                                world,
                                world.owner(),
                                (_, messageId, _) -> {
                                    laid.add(messageId);
                                    Objects.requireNonNull(pressing.get()).accept(messageId);
                                    return CopyOutcome.KEPT;
                                })) {
            outbox.copiedTo(kept.at()).by(server);
            var id = outbox.letGo();
            pressing.set(_ -> outbox.copy(id));
            round(world, outbox);
            assertThat(laid).containsExactly(outbox.find(id).messageId());
        }
    }

    private static void round(World world, Outbox outbox) {
        outbox.worker().round(world.clock().now()).join();
    }
}
