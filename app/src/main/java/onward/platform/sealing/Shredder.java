package onward.platform.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;

/// Closes texts that are to be unreadable one day, each with a key of its own in a private file. To
/// shred a text is to destroy its key ("cryptographic erase", NIST SP 800-88): every copy of the
/// closed text stays shut then, in a backup, in the database's journal and in its free pages.
///
/// The keys are no part of the database, of its backups or of an export.
public final class Shredder {

    private static final byte FORMAT = 1;
    private static final byte[] WRITTEN_OVER = new byte[Cipher256.KEY_BYTES];

    private final Path folder;

    /// @param folder where the keys live; made when the first text is closed
    public Shredder(Path folder) {
        this.folder = folder;
    }

    /// Closes a text with the key of its row, which is made where there is none yet.
    ///
    /// @throws UncheckedIOException where the key cannot be written
    public byte[] close(OwnerId owner, Place place, String text) {
        try {
            var file = file(owner, place.row());
            var key = Files.exists(file) ? Files.readAllBytes(file) : create(file);
            return new Cipher256(key)
                    .close(text.getBytes(StandardCharsets.UTF_8), place.boundTo(owner, FORMAT));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /// Opens a text; empty where its key was destroyed.
    ///
    /// @throws Seal.BrokenSealException where the text was altered, or moved from its place
    /// @throws UncheckedIOException where the key cannot be read
    public Optional<String> open(OwnerId owner, Place place, byte[] closed) {
        try {
            var key = Files.readAllBytes(file(owner, place.row()));
            if (Arrays.equals(key, WRITTEN_OVER)) {
                return Optional.empty(); // a power cut came between the two steps of shredding
            }
            return Optional.of(
                    new String(
                            new Cipher256(key).open(closed, place.boundTo(owner, FORMAT)),
                            StandardCharsets.UTF_8));
        } catch (NoSuchFileException shredded) {
            return Optional.empty();
        } catch (GeneralSecurityException altered) {
            throw new Seal.BrokenSealException("a text to be shredded was altered", altered);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /// Destroys the key of a row: it is written over, then deleted. Nothing happens where it is
    /// gone.
    ///
    /// @throws UncheckedIOException where it cannot be written over or deleted
    public void shred(OwnerId owner, String row) {
        var file = file(owner, row);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(WRITTEN_OVER));
            channel.force(true);
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        try {
            Files.deleteIfExists(file);
            KeyFile.Private.keepNames(folder.resolve(owner.value()));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /// The rows of an owner that have a key.
    public Set<String> rows(OwnerId owner) {
        var keys = folder.resolve(owner.value());
        var rows = new HashSet<String>();
        if (Files.isDirectory(keys)) {
            try (var found = Files.newDirectoryStream(keys)) {
                found.forEach(one -> rows.add(String.valueOf(one.getFileName())));
            } catch (IOException unusable) {
                throw new UncheckedIOException(unusable);
            }
        }
        rows.removeIf(name -> !isRow(name));
        return rows;
    }

    /// Half a key, or a file that a desktop left behind, is none.
    private static boolean isRow(String name) {
        try {
            Uuid7.check(name);
            return true;
        } catch (IllegalArgumentException strange) {
            return false;
        }
    }

    private static byte[] create(Path file) throws IOException {
        var key = new byte[Cipher256.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        KeyFile.Private.write(file, key);
        return key;
    }

    private Path file(OwnerId owner, String row) {
        return folder.resolve(owner.value()).resolve(Uuid7.check(row));
    }
}
