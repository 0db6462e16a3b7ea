package onward.command;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// A private folder that is gone when it is closed.
record TemporaryFolder(Path path) implements AutoCloseable {

    private static final int TRIES = 20;
    private static final Duration PAUSE = Duration.ofMillis(100);

    static TemporaryFolder make() throws IOException {
        return new TemporaryFolder(Files.createTempDirectory("onward-"));
    }

    /// Deletes the folder and all that is in it. What still writes there as the program ends, such
    /// as a database that closes, gets a few moments to finish.
    ///
    /// @throws DirectoryNotEmptyException if something goes on writing there
    @Override
    public void close() throws IOException {
        for (var left = TRIES; ; left--) {
            try {
                delete();
                return;
            } catch (DirectoryNotEmptyException writing) {
                if (left == 1) {
                    throw writing;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void delete() throws IOException {
        Files.walkFileTree(
                path,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                            throws IOException {
                        // the database takes its own away as its last connection closes
                        Files.deleteIfExists(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException gone)
                            throws IOException {
                        if (Files.exists(file)) {
                            throw gone;
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path folder, @Nullable IOException trouble) throws IOException {
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
