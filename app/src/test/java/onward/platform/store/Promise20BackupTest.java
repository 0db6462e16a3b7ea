package onward.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import onward.bridge.Bridging;
import onward.platform.store.Backed.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promise 20: a backup taken under load restores what was saved, and a flipped byte in it is
/// found.
final class Promise20BackupTest {

    /// The first member's header with its name, and more than the manifest.
    private static final int HEAD = 500;

    /// The zip's directory and its comment with the digest.
    private static final int TAIL = 500;

    private static final int SPREAD = 2_000;

    @TempDir private Path folder;

    @Test
    void aBackupWrittenUnderLoadRestoresWhatWasSaved() throws Exception {
        var here = home("here");
        var saved = new AtomicInteger();
        var stop = new AtomicBoolean();
        var busy = new CountDownLatch(100);
        try (var store = here.open();
                var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var owner = here.settle(store);
            var bridging = new Bridging(store);
            for (var writer = 0; writer < 4; writer++) {
                writers.execute(() -> {
                    while (!stop.get()) {
                        // two at once: half of a pair in the backup would not be one moment
                        store.change(
                                owner,
                                ledger -> {
                                    var number = saved.incrementAndGet();
                                    bridging.keep(ledger, Home.person("left " + number));
                                    bridging.keep(ledger, Home.person("right " + number));
                                });
                        busy.countDown();
                    }
                });
            }
            busy.await();
            var written = here.backups().writeWithKey(folder.resolve("diary.zip"), Home.NOW);
            stop.set(true);
            assertThat(written).isInstanceOf(Backed.Written.class);
        }

        var there = home("there");
        assertThat(there.backups().restoring(folder.resolve("diary.zip")).restore(Home.NOW))
                .isEqualTo(new Backed.Restored(Home.NOW, ""));
        var before = here.everybody();
        var restored = there.everybody();
        assertThat(restored.size()).isBetween(200, before.size());
        assertThat(before).containsAllEntriesOf(restored);
        assertThat(restored.values().stream().filter(name -> name.startsWith("left")).count())
                .isEqualTo(restored.size() / 2);
    }

    @Test
    void aFlippedByteInHeadOrTailOrAtTwoThousandPlacesBetweenIsFound() throws IOException {
        var backup = home("here").furnished().backup();
        var there = home("there");
        var restoring = there.backups().restoring(backup);
        var length = (int) Files.size(backup);
        assertThat(length).isGreaterThan(HEAD + TAIL + SPREAD);
        try (var bytes = new RandomAccessFile(backup.toFile(), "rw")) {
            places(length)
                    .forEach(at -> {
                        flip(bytes, at);
                        assertThat(restoring.restore(Home.NOW))
                                .as("byte %d of %d", at, length)
                                .isEqualTo(new Backed.Refused(Reason.DAMAGED));
                        flip(bytes, at);
                    });
        }
        assertThat(there.folder()).doesNotExist();
        assertThat(restoring.restore(Home.NOW)).isInstanceOf(Backed.Restored.class);
    }

    /// Each place of head and tail, and so many at even distances between.
    private static IntStream places(int length) {
        var between = length - HEAD - TAIL;
        return IntStream.concat(
                IntStream.concat(IntStream.range(0, HEAD), IntStream.range(length - TAIL, length)),
                IntStream.range(0, SPREAD)
                        .map(place -> HEAD + (int) ((long) between * place / SPREAD)));
    }

    /// Turns one bit over: another one at each place.
    private static void flip(RandomAccessFile bytes, int at) {
        try {
            bytes.seek(at);
            var before = bytes.read();
            bytes.seek(at);
            bytes.write(before ^ 1 << at % 8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private Home home(String name) {
        return new Home(folder, name);
    }
}
