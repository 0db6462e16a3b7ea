package onward.thank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import onward.SmtpServer;
import onward.World;
import onward.platform.mail.Security;
import onward.platform.mail.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Letters that a worker claimed together each go by the server that the person has by then.
class ChangedAccountTest {

    @Test
    void behindASlowServerTheNextLetterGoesByTheOneThatWasSetUpMeanwhile(@TempDir Path folder) {
        try (var world = World.in(folder);
                var old = SmtpServer.start(Security.PLAIN);
                var fresh = SmtpServer.start(Security.PLAIN);
                var outbox = new Outbox(world, world.owner()).by(old)) {
            outbox.letGo();
            outbox.letGo();
            var isMoved = new AtomicBoolean();
            var worker =
                    outbox.worker(step -> {
                        if (step == Step.NOTED && isMoved.compareAndSet(false, true)) {
                            world.clock().turn(Duration.ofSeconds(2));
                            outbox.by(fresh);
                        }
                    });
            worker.round(world.clock().now()).join();
            assertThat(old.taken()).hasSize(1);
            assertThat(fresh.taken()).hasSize(1);
        }
    }
}
