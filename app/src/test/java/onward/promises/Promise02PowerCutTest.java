package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onward.World;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promise 2: what is shown as saved survives a power cut. The other half, old versions refused, is
/// in `SqliteConnectionsTest`.
class Promise02PowerCutTest {

    private static final int READERS = 8;

    @Test
    void everyConnectionOfAnOpenHouseWritesThroughToTheDisk(@TempDir Path folder)
            throws ExecutionException, InterruptedException {
        try (var world = World.in(folder);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(world.store().asPlatform(Promise02PowerCutTest::pragmas)).isEqualTo(DURABLE);
            // all readers at once, so that the pool has to hand out each of its connections
            var together = new CountDownLatch(READERS);
            var seen = new ArrayList<Future<List<String>>>();
            for (var reader = 0; reader < READERS; reader++) {
                Callable<List<String>> look =
                        () ->
                                world.store()
                                        .read(
                                                world.owner(),
                                                ledger -> {
                                                    together.countDown();
                                                    try {
                                                        together.await();
                                                    } catch (InterruptedException stop) {
                                                        Thread.currentThread().interrupt();
                                                    }
                                                    return pragmas(ledger.sql());
                                                });
                seen.add(threads.submit(look));
            }
            for (var reader : seen) {
                assertThat(reader.get()).isEqualTo(DURABLE);
            }
        }
    }

    /// WAL, FULL (2) and foreign keys on.
    private static final List<String> DURABLE = List.of("wal", "2", "1");

    private static List<String> pragmas(DSLContext sql) {
        return List.of(
                pragma(sql, "journal_mode"),
                pragma(sql, "synchronous"),
                pragma(sql, "foreign_keys"));
    }

    private static String pragma(DSLContext sql, String name) {
        return String.valueOf(sql.fetchValue("PRAGMA " + name));
    }
}
