package onward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class TemporaryFolderTest {

    private static final Duration LAST_WORDS = Duration.ofMillis(300);

    @Test
    void itIsGoneWithAllThatIsInIt() throws Exception {
        var folder = TemporaryFolder.make();
        Files.createDirectories(folder.path().resolve("a/b"));
        Files.writeString(folder.path().resolve("a/b/c"), "x");
        folder.close();
        assertThat(folder.path()).doesNotExist();
    }

    @Test
    void itWaitsForWhatStillWritesThere() throws Exception {
        var folder = TemporaryFolder.make();
        var begun = new CountDownLatch(1);
        var writer = Thread.ofPlatform().start(() -> write(folder.path(), begun));
        begun.await();
        folder.close();
        writer.join();
        assertThat(folder.path()).doesNotExist();
    }

    private static void write(Path folder, CountDownLatch begun) {
        var end = System.nanoTime() + LAST_WORDS.toNanos();
        try {
            for (var i = 0; System.nanoTime() < end; i++) {
                Files.writeString(folder.resolve("journal-" + i), "x");
                begun.countDown();
            }
        } catch (NoSuchFileException gone) {
            // the folder was deleted between two files: that is what was asked for
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
