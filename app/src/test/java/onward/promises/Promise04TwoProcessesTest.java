package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onward.Certificates;
import onward.SmtpServer;
import onward.Stores;
import onward.Taken;
import onward.World;
import onward.kernel.Clock;
import onward.kernel.WallTime;
import onward.platform.mail.Security;
import onward.platform.mail.Step;
import onward.platform.store.DatabaseAddress;
import onward.thank.Delivery.Standing;
import onward.thank.DeliveryId;
import onward.thank.Outbox;
import onward.thank.Postman;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Promises 4 and 5 once more, with two processes on one PostgreSQL: one is cut off (`halt`) in the
/// middle of its letters, another works beside it, a third comes after the lease.
class Promise04TwoProcessesTest {

    private static final int LETTERS = 12;
    private static final int BEFORE_DEATH = 3;

    @ParameterizedTest
    @EnumSource
    void aProcessThatIsCutOffLeavesNothingTwiceAndNothingSilent(
            Step dies, @TempDir Path folder, TestReporter reporter)
            throws IOException, InterruptedException {
        var address = (DatabaseAddress.Postgres) Stores.POSTGRES.fresh(folder);
        try (var world = World.on(address, folder);
                var server = SmtpServer.start(Security.STARTTLS);
                var outbox = new Outbox(world, world.owner()).by(server)) {
            var now = Clock.system().now();
            world.clock().turnTo(now);
            var ids = outbox.hold(LETTERS, WallTime.at(now, World.BERLIN));

            var mortal = start(address, folder, 0, dies.name());
            var beside = start(address, folder, 0, "-");
            mortal.waitFor();
            beside.waitFor();
            start(address, folder, 30, "-").waitFor();

            var delivered =
                    server.taken().stream()
                            .collect(
                                    Collectors.groupingBy(Taken::messageId, Collectors.counting()));
            assertThat(delivered.values()).allMatch(times -> times == 1);
            var unknown = new ArrayList<DeliveryId>();
            for (var id : ids) {
                var there = delivered.containsKey("<" + id.value() + "@example.org>");
                switch (outbox.standing(id)) {
                    case Standing.Sent _ -> assertThat(there).isTrue();
                    case Standing.Unknown _ -> unknown.add(id);
                    case Standing other -> throw new AssertionError(other.toString());
                }
            }
            assertThat(unknown.size()).isLessThanOrEqualTo(isPastTheDot(dies) ? 1 : 0);
            reporter.publishEntry(
                    "cut off at " + dies,
                    "%d letters, %d delivered once, %d unknown and asked, mortal ended with %d"
                            .formatted(
                                    ids.size(),
                                    delivered.size(),
                                    unknown.size(),
                                    mortal.exitValue()));
        }
    }

    private static boolean isPastTheDot(Step step) {
        return step.compareTo(Step.CROSSED) >= 0 && step.compareTo(Step.NOTED) < 0;
    }

    private static Process start(
            DatabaseAddress.Postgres address, Path folder, int minutesFast, String dies)
            throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                new ArrayList<>(
                        List.of(
                                java,
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "-Djavax.net.ssl.trustStore=" + Certificates.file(),
                                "-Djavax.net.ssl.trustStorePassword=" + Certificates.password(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Postman.class.getName(),
                                address.jdbcUrl(),
                                folder.resolve("key/onward.key").toString(),
                                String.valueOf(minutesFast),
                                dies,
                                String.valueOf(BEFORE_DEATH)));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }
}
