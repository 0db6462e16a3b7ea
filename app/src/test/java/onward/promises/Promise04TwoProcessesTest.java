package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// Promises 4 and 5 once more, with processes on one PostgreSQL: for each step one that is cut off
/// (`halt`) there in the middle of its letters, one that works beside all of them, and one that
/// comes after the lease.
class Promise04TwoProcessesTest {

    /// One of each kind: the store and the server know the same at some. All of them with
    /// `-Donward.matrix=whole`.
    private static final Set<Step> DEATHS =
            System.getProperty("onward.matrix", "").equals("whole")
                    ? EnumSet.allOf(Step.class)
                    : EnumSet.of(
                            Step.CLAIMED,
                            Step.BODY_SENT,
                            Step.CROSSED,
                            Step.DOT_SENT,
                            Step.ANSWERED,
                            Step.NOTED);

    private static final int LETTERS = 12;
    private static final int BEFORE_DEATH = 1;
    private static final int MOST_ROUNDS = 40;

    private final Map<Step, List<DeliveryId>> held = new EnumMap<>(Step.class);
    private final List<Process> started = new ArrayList<>();

    @Test
    void aProcessThatIsCutOffLeavesNothingTwiceAndNothingSilent(
            @TempDir Path folder, TestReporter reporter) throws IOException, InterruptedException {
        var address = (DatabaseAddress.Postgres) Stores.POSTGRES.fresh(folder);
        try (var world = World.on(address, folder);
                var server = SmtpServer.start(Security.STARTTLS);
                var outbox = new Outbox(world, world.owner()).by(server)) {
            var now = Clock.system().now();
            world.clock().turnTo(now);
            var mortals = new EnumMap<Step, Worker>(Step.class);
            for (var step : DEATHS) {
                mortals.put(step, start(address, folder, 0, step.name()));
            }
            var beside = start(address, folder, 0, "-");
            assertThat(beside.isDone()).isTrue();
            for (var step : DEATHS) {
                var mortal = mortals.get(step);
                held.put(step, new ArrayList<>());
                for (var round = 0; round < MOST_ROUNDS && mortal.isDone(); round++) {
                    held.get(step).addAll(outbox.hold(LETTERS, WallTime.at(now, World.BERLIN)));
                    mortal.go();
                    beside.go();
                    assertThat(beside.isDone()).isTrue();
                }
                assertThat(mortal.process().waitFor())
                        .as("died at %s", step)
                        .isEqualTo(Postman.DEAD);
            }
            var after = start(address, folder, 30, "-");
            assertThat(after.isDone()).isTrue();
            for (var round = 0; round < MOST_ROUNDS && isAnyClaimed(outbox); round++) {
                after.go();
                assertThat(after.isDone()).isTrue();
            }
            var delivered =
                    server.taken().stream()
                            .collect(
                                    Collectors.groupingBy(Taken::messageId, Collectors.counting()));
            assertThat(delivered.values()).allMatch(times -> times == 1);
            held.forEach((step, ids) -> {
                var unknown = unknown(outbox, ids, delivered);
                assertThat(unknown).as("cut off at %s", step).isEqualTo(isPastTheDot(step) ? 1 : 0);
                reporter.publishEntry(
                        "cut off at " + step,
                        "%d letters, %d unknown and asked, the others delivered once"
                                .formatted(ids.size(), unknown));
            });
        } finally {
            started.forEach(Process::destroyForcibly);
        }
    }

    /// Counts those of which nobody knows; the others have been delivered.
    private static int unknown(Outbox outbox, List<DeliveryId> ids, Map<String, Long> delivered) {
        var unknown = 0;
        for (var id : ids) {
            switch (outbox.standing(id)) {
                case Standing.Sent _ ->
                        assertThat(delivered).containsKey("<" + id.value() + "@example.org>");
                case Standing.Unknown _ -> unknown++;
                case Standing other -> throw new AssertionError(other.toString());
            }
        }
        return unknown;
    }

    private boolean isAnyClaimed(Outbox outbox) {
        return held.values().stream()
                .flatMap(List::stream)
                .anyMatch(id -> outbox.find(id).turn().isPresent());
    }

    private static boolean isPastTheDot(Step step) {
        return step.compareTo(Step.CROSSED) >= 0 && step.compareTo(Step.NOTED) < 0;
    }

    /// A process, told to go through the outbox by a byte, and answering by a line.
    private record Worker(Process process, BufferedReader said) {

        void go() throws IOException {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        }

        /// Waits until it is through, or dead.
        boolean isDone() throws IOException {
            return Postman.DONE.equals(said.readLine());
        }
    }

    private Worker start(
            DatabaseAddress.Postgres address, Path folder, int minutesFast, String dies)
            throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-Xmx128m",
                                "-XX:+UseSerialGC",
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
                                String.valueOf(BEFORE_DEATH))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        started.add(process);
        return new Worker(process, process.inputReader());
    }
}
