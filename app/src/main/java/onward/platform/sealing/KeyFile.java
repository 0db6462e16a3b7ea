package onward.platform.sealing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import onward.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/// The key that wraps every owner's data key. It lives in a file of its own that only its owner may
/// read, apart from the database: one of the two alone shows nothing.
public final class KeyFile {

    private static final String HEADER = "onward-key-1 ";
    private static final byte WRAP_FORMAT = 1;
    private static final Place WRAPPED = new Place("owners", "wrapped_key", "");

    private final Cipher256 cipher;

    private KeyFile(byte[] key) {
        cipher = new Cipher256(key);
    }

    /// Reads the key file.
    ///
    /// @throws IOException where it cannot be read
    /// @throws WrongKeyException where it is not a key file, or a damaged one
    public static KeyFile read(Path file) throws IOException, WrongKeyException {
        return parse(Files.readAllBytes(file));
    }

    /// Reads the content of a key file.
    ///
    /// @throws WrongKeyException where it is not a key file, or a damaged one
    public static KeyFile parse(byte[] content) throws WrongKeyException {
        var text = new String(content, StandardCharsets.US_ASCII).strip();
        try {
            if (text.startsWith(HEADER)) {
                return new KeyFile(Base64.getDecoder().decode(text.substring(HEADER.length())));
            }
        } catch (IllegalArgumentException damaged) {
            throw new WrongKeyException(damaged);
        }
        throw new WrongKeyException(null);
    }

    /// Makes a new key file with mode 0600, written through to the disk before it is used.
    ///
    /// @throws IOException where it cannot be written, or is there already
    public static KeyFile create(Path file) throws IOException {
        var key = new byte[Cipher256.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        var content = HEADER + Base64.getEncoder().encodeToString(key) + "\n";
        Private.write(file, content.getBytes(StandardCharsets.US_ASCII));
        return new KeyFile(key);
    }

    /// A fresh data key for a new owner, in the form that the store keeps.
    public byte[] wrapNewKey(OwnerId owner) {
        var key = new byte[Cipher256.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return wrap(owner, key);
    }

    byte[] wrap(OwnerId owner, byte[] key) {
        return cipher.close(key, WRAPPED.boundTo(owner, WRAP_FORMAT));
    }

    /// The owner's seal.
    ///
    /// @throws WrongKeyException where this is not the key file that belongs to the database
    public Seal unwrap(OwnerId owner, byte[] wrapped) throws WrongKeyException {
        try {
            var key = cipher.open(wrapped, WRAPPED.boundTo(owner, WRAP_FORMAT));
            var seal = new Seal(owner, key);
            Arrays.fill(key, (byte) 0);
            return seal;
        } catch (GeneralSecurityException other) {
            throw new WrongKeyException(other);
        }
    }

    /// The key file and the database do not belong together.
    public static final class WrongKeyException extends Exception {
        private static final long serialVersionUID = 1L;

        WrongKeyException(@Nullable Throwable cause) {
            super("the key file is not the one that this database was made with", cause);
        }
    }

    /// Files that only their owner may read and write.
    public static final class Private {
        private static final String UNFINISHED = ".new";

        private Private() {}

        /// Writes a private file whole or not at all. Once this returns, neither its bytes nor its
        /// name can be lost by a power cut.
        public static void write(Path file, byte[] content) throws IOException {
            var unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
            Files.deleteIfExists(unfinished);
            file(unfinished);
            Files.write(unfinished, content, StandardOpenOption.SYNC);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            keepNames(parent(file));
        }

        /// Writes the names in a folder through to the disk, where a folder can be opened.
        static void keepNames(Path folder) throws IOException {
            if (isPosix(folder)) {
                try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
                    names.force(true);
                }
            }
        }

        /// Makes an empty private file.
        public static void file(Path file) throws IOException {
            folder(parent(file));
            if (isPosix(parent(file))) {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        }

        /// Makes a private folder where there is none.
        public static void folder(Path folder) throws IOException {
            if (Files.isDirectory(folder)) {
                return;
            }
            Files.createDirectories(parent(folder));
            if (isPosix(parent(folder))) {
                Files.createDirectory(
                        folder,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
                keepNames(parent(folder));
            } else {
                Files.createDirectory(folder);
            }
        }

        /// Makes the private folder of a file where there is none.
        public static void folderOf(Path file) throws IOException {
            folder(parent(file));
        }

        private static Path parent(Path file) {
            var folder = file.toAbsolutePath().getParent();
            return folder == null ? file.toAbsolutePath() : folder;
        }

        private static boolean isPosix(Path folder) throws IOException {
            return Files.getFileStore(folder).supportsFileAttributeView("posix");
        }
    }
}
