package onward.thank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import onward.SmtpServer;
import onward.Stores;
import onward.Taken;
import onward.World;
import onward.kernel.Clock;
import onward.kernel.OwnerId;
import onward.kernel.WallTime;
import onward.platform.mail.CopyOutcome;
import onward.platform.mail.Patience;
import onward.platform.mail.Security;
import onward.platform.mail.SmtpPost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is due is found as fast among very many as among few, and a backlog goes out with nothing
/// twice. `-Donward.notes=10000 -Donward.rows=1000000` are the sizes of a big house.
class OutboxSpeedTest {

    private static final int NOTES = Integer.getInteger("onward.notes", 300);
    private static final int ROWS = Integer.getInteger("onward.rows", 30_000);
    private static final int NOTES_EACH = 10;
    private static final int FEW = 1_000;

    @ParameterizedTest
    @EnumSource
    void whatIsDueIsFoundAsFastAmongManyAsAmongFew(
            Stores stores, @TempDir Path folder, TestReporter reporter) {
        try (var world = World.on(stores.fresh(folder), folder);
                var outbox = new Outbox(world, world.owner())) {
            var note = outbox.find(outbox.letGo()).note();
            fill(world, stores, note, FEW);
            var among = take(world, outbox);
            fill(world, stores, note, ROWS);
            var amongMany = take(world, outbox);
            reporter.publishEntry(
                    "a claim on " + stores,
                    "%d µs among %d, %d µs among %d"
                            .formatted(
                                    among.toNanos() / 1_000,
                                    FEW,
                                    amongMany.toNanos() / 1_000,
                                    ROWS));
            assertThat(amongMany).isLessThan(among.multipliedBy(5).plusMillis(20));
        }
    }

    /// The median of finding and claiming one letter.
    private static Duration take(World world, Outbox outbox) {
        var times = new java.util.ArrayList<Duration>();
        for (var round = 0; round < 30; round++) {
            outbox.letGo();
            var now = world.clock().now();
            var start = System.nanoTime();
            assertThat(Claims.due(world.store(), now, 10)).containsExactly(world.owner());
            var taken =
                    world.store().write(world.owner(), ledger -> Claims.take(ledger, "c", now, 10));
            times.add(Duration.ofNanos(System.nanoTime() - start));
            assertThat(taken).isNotEmpty();
        }
        times.sort(null);
        return times.get(times.size() / 2);
    }

    /// Letters that are over, and as many that wait for another day.
    private static void fill(World world, Stores stores, ThankYouId note, int rows) {
        var series =
                switch (stores) {
                    case SQLITE ->
                            "WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < %d) "
                                    .formatted(rows);
                    case POSTGRES ->
                            "WITH s(n) AS (SELECT generate_series(1, %d)) ".formatted(rows);
                };
        var id =
                switch (stores) {
                    case SQLITE -> "printf('%08d-0000-7000-8000-" + key(rows) + "', n)";
                    case POSTGRES -> "lpad(n::text, 8, '0') || '-0000-7000-8000-" + key(rows) + "'";
                };
        var empty = stores == Stores.SQLITE ? "x''" : "''::bytea";
        var owner = world.owner().value();
        world.store()
                .asPlatform(sql -> {
                    var deliveries =
                            series
                                    + "INSERT INTO deliveries (owner_id, delivery_id, thank_you_id, created_at, changed_at, state, attempts, sender, recipient, subject, letter, hold_wall, hold_zone) "
                                    + "SELECT '%s', %s, '%s', 0, 0, CASE WHEN n %% 2 = 0 THEN 'SENT' ELSE 'WAITING' END, 0, %s, %s, %s, %s, '2026-11-16T20:00', 'UTC' FROM s"
                                            .formatted(
                                                    owner,
                                                    id,
                                                    note.value(),
                                                    empty,
                                                    empty,
                                                    empty,
                                                    empty);
                    sql.execute(deliveries);
                    var turns =
                            sql.execute(
                                    "INSERT INTO delivery_turns (owner_id, delivery_id, turn_at) SELECT owner_id, delivery_id, 9000000000000000 FROM deliveries WHERE state = 'WAITING' AND created_at = 0 AND delivery_id LIKE '%"
                                            + key(rows)
                                            + "'");
                    if (stores == Stores.POSTGRES) {
                        // the server does so by itself within a minute, which no test waits for
                        sql.execute("ANALYZE deliveries, delivery_turns");
                    }
                    return turns;
                });
    }

    private static String key(int rows) {
        return "%012d".formatted(rows);
    }

    @Test
    void aBacklogGoesOutWithTwoWorkersAndNothingTwice(@TempDir Path folder, TestReporter reporter) {
        try (var world = World.on(Stores.POSTGRES.fresh(folder), folder);
                var server = SmtpServer.start(Security.PLAIN);
                var post =
                        new SmtpPost(
                                Patience.USUAL,
                                onward.Certificates.ofLocalhost().getSocketFactory());
                var hands = Executors.newFixedThreadPool(8)) {
            var now = Clock.system().now();
            world.clock().turnTo(now);
            for (var left = NOTES; left > 0; left -= NOTES_EACH) {
                OwnerId owner = world.neighbour().id();
                try (var outbox = new Outbox(world, owner).by(server)) {
                    outbox.hold(NOTES_EACH, WallTime.at(now, World.BERLIN));
                }
            }
            var copying = new Copying(world.store(), (_, _, _) -> CopyOutcome.NO_FOLDER);
            var workers =
                    List.of(
                            ThankRoom.delivering(
                                    world.store(), world.clock(), post, copying, hands),
                            ThankRoom.delivering(
                                    world.store(), world.clock(), post, copying, hands));
            var start = System.nanoTime();
            for (var round = 0; round < NOTES && server.taken().size() < NOTES; round++) {
                CompletableFuture.allOf(
                                workers.stream()
                                        .map(worker -> worker.round(now))
                                        .toArray(CompletableFuture[]::new))
                        .join();
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            reporter.publishEntry(
                    "a backlog of " + NOTES, "%.0f letters a second".formatted(NOTES / seconds));
            assertThat(server.taken()).hasSize(NOTES);
            assertThat(new HashSet<>(server.taken().stream().map(Taken::messageId).toList()))
                    .hasSize(NOTES);
        }
    }
}
