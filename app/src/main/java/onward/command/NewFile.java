package onward.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import onward.platform.sealing.KeyFile.Private;

/// A file that a command makes for the person: for their eyes alone, whole or not at all, and never
/// in the place of another.
final class NewFile {

    static final String TAKEN = "A file of this name is there already. Choose another name.";

    private NewFile() {}

    /// What is written into it.
    interface Writing {

        void to(OutputStream out) throws IOException;
    }

    /// Whether something is there that would be lost. A pipe or a device loses nothing.
    static boolean isTaken(Path file) {
        return Files.exists(file) && !isDevice(file);
    }

    private static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    static void write(Path file, Writing writing) throws IOException {
        if (isDevice(file)) {
            fill(file, writing);
            return;
        }
        // a name of its own: what lies there under any other is the person's
        var unfinished = file.resolveSibling(UUID.randomUUID() + ".part");
        try {
            Private.file(unfinished);
            fill(unfinished, writing);
            // not in one step: that would replace what came there meanwhile
            Files.move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void fill(Path file, Writing writing) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.to(out);
        }
    }
}
