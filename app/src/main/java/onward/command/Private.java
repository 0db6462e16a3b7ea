package onward.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Files that only their owner may read, where the system knows such a thing.
final class Private {

    private Private() {}

    /// The same file, there and private; one that is there already keeps who may read it.
    static Path file(Path file) throws IOException {
        try {
            return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                    ? Files.createFile(
                            file,
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")))
                    : file;
        } catch (FileAlreadyExistsException there) {
            return file;
        }
    }
}
