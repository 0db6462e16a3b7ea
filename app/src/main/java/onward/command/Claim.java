package onward.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import onward.platform.sealing.KeyFile.Private;

/// The claim of one running program on a data folder. The system lets go of it with the process,
/// however that ends.
final class Claim implements AutoCloseable {

    private static final String LOCK = "running.lock";
    private static final String PORT = "running.port";

    private final Path folder;
    private final FileChannel lock;

    private Claim(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// Takes the folder, which is made where there is none; empty where a running program has it.
    static Optional<Claim> take(Path folder) throws IOException {
        Private.folder(folder);
        var file = folder.resolve(LOCK);
        makePrivate(file);
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
        } catch (OverlappingFileLockException ours) {
            channel.close();
            return Optional.empty();
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
        // a program that was killed leaves its port behind: nobody shall be sent there
        Files.deleteIfExists(folder.resolve(PORT));
        return Optional.of(new Claim(folder, channel));
    }

    /// Whether a running program has the folder; asking changes nothing.
    static boolean isTaken(Path folder) {
        var file = folder.resolve(LOCK);
        if (Files.notExists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ);
                var shared = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return shared == null;
        } catch (OverlappingFileLockException ours) {
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Where the running program answers; empty where there is none, or it is still starting.
    static Optional<Integer> port(Path folder) {
        try {
            return Optional.of(Integer.valueOf(Files.readString(folder.resolve(PORT)).strip()));
        } catch (IOException | NumberFormatException notYet) {
            return Optional.empty();
        }
    }

    /// Tells a second start where this one answers.
    void answersAt(int port) throws IOException {
        var unfinished = folder.resolve(PORT + ".new");
        Files.deleteIfExists(unfinished);
        Private.file(unfinished);
        Files.writeString(unfinished, Integer.toString(port));
        Files.move(unfinished, folder.resolve(PORT), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(folder.resolve(PORT));
        lock.close();
    }

    private static void makePrivate(Path file) throws IOException {
        try {
            Private.file(file);
        } catch (FileAlreadyExistsException fromAnEarlierRun) {
            return;
        }
    }
}
