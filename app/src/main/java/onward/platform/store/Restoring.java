package onward.platform.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import onward.platform.sealing.KeyFile.Private;
import onward.platform.store.Backed.Reason;
import onward.platform.store.BackupFile.BadException;

/// Puts one backup in the place of a store. Everything is looked at before anything is moved, and a
/// move that fails is taken back.
public final class Restoring {

    /// `.before-restore-20261122T235312Z`
    private static final DateTimeFormatter KEPT =
            DateTimeFormatter.ofPattern("'.before-restore-'uuuuMMdd'T'HHmmss'Z'")
                    .withZone(ZoneOffset.UTC);

    private final Path database;
    private final Path key;
    private final int newest;
    private final Path file;

    Restoring(Path database, Path key, int newest, Path file) {
        this.database = database;
        this.key = key;
        this.newest = newest;
        this.file = file;
    }

    /// Restores where nothing is written yet.
    public Backed restore(Instant now) {
        return holdsWriting() ? new Backed.Refused(Reason.HAS_WRITING) : replace(now);
    }

    /// Restores, and keeps what was there beside it.
    public Backed replace(Instant now) {
        var unpacked = database.resolveSibling(database.getFileName() + ".restoring");
        try {
            Files.deleteIfExists(unpacked);
            try {
                var opened = open(unpacked);
                return opened.refused().isPresent()
                        ? new Backed.Refused(opened.refused().get())
                        : putInPlace(unpacked, opened, now);
            } finally {
                Files.deleteIfExists(unpacked);
            }
        } catch (IOException unusable) {
            throw StoreTrouble.behind(unusable);
        }
    }

    /// Opens the backup as a restore would; empty where it is good.
    Optional<Reason> tryOut(Path unpacked) throws IOException {
        try {
            return open(unpacked).refused();
        } finally {
            Files.deleteIfExists(unpacked);
        }
    }

    private record Opened(Optional<Reason> refused, Instant madeAt, Optional<byte[]> key) {
        static Opened refused(Reason reason) {
            return new Opened(Optional.of(reason), Instant.EPOCH, Optional.empty());
        }
    }

    private Opened open(Path unpacked) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return Opened.refused(Reason.NO_FILE);
        }
        try {
            BackupFile.check(file);
            try (var zip = new ZipFile(file.toFile())) {
                return open(zip, unpacked);
            } catch (ZipException broken) {
                return Opened.refused(Reason.DAMAGED);
            }
        } catch (BadException bad) {
            return Opened.refused(bad.isForeign() ? Reason.FOREIGN : Reason.DAMAGED);
        }
    }

    private Opened open(ZipFile zip, Path unpacked) throws IOException, BadException {
        var manifest = BackupFile.manifest(zip);
        if (manifest.format() > Manifest.FORMAT || manifest.schema() > newest) {
            return Opened.refused(Reason.NEWER);
        }
        var member = Optional.ofNullable(manifest.members().get(BackupFile.DATABASE));
        if (member.isEmpty()) {
            return Opened.refused(Reason.DAMAGED);
        }
        Private.file(unpacked);
        BackupFile.unpack(zip, member.get(), unpacked);
        Inspection found;
        try {
            found = Inspection.ofCopy(unpacked);
        } catch (StoreTrouble notADatabase) {
            return Opened.refused(Reason.DAMAGED);
        }
        if (!found.isSound() || found.schema().isEmpty()) {
            return Opened.refused(Reason.DAMAGED);
        }
        if (found.schema().getAsInt() > newest) {
            return Opened.refused(Reason.NEWER);
        }
        var inside = Optional.ofNullable(manifest.members().get(BackupFile.KEY));
        if (inside.isPresent()) {
            var content = BackupFile.key(zip, inside.get());
            return Backups.fits(content, found)
                    ? new Opened(Optional.empty(), manifest.madeAt(), Optional.of(content))
                    : Opened.refused(Reason.DAMAGED);
        }
        return Files.isReadable(key) && Backups.fits(Files.readAllBytes(key), found)
                ? new Opened(Optional.empty(), manifest.madeAt(), Optional.empty())
                : Opened.refused(Reason.KEYLESS);
    }

    private Backed putInPlace(Path unpacked, Opened opened, Instant now) throws IOException {
        var suffix = KEPT.format(now);
        var moved = new ArrayDeque<Move>();
        var written = key.resolveSibling(key.getFileName() + ".restoring");
        try {
            // SQLite finds a log by the name of its database: the three stay together
            for (var tail : new String[] {"", "-wal", "-shm"}) {
                move(
                        moved,
                        Path.of(database + tail),
                        database.resolveSibling(database.getFileName() + suffix + tail));
            }
            if (opened.key().isPresent() && !isInPlace(opened.key().get())) {
                move(moved, key, key.resolveSibling(key.getFileName() + suffix));
                Files.deleteIfExists(written);
                Private.file(written);
                Files.write(written, opened.key().get(), StandardOpenOption.SYNC);
                move(moved, written, key);
            }
            move(moved, unpacked, database);
            var kept = moved.stream().anyMatch(done -> done.to().toString().contains(suffix));
            return new Backed.Restored(opened.madeAt(), kept ? suffix : "");
        } catch (IOException failed) {
            for (var done : moved) {
                Files.move(done.to(), done.from(), StandardCopyOption.ATOMIC_MOVE);
            }
            throw failed;
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private boolean isInPlace(byte[] content) throws IOException {
        return Files.exists(key) && Arrays.equals(Files.readAllBytes(key), content);
    }

    private record Move(Path from, Path to) {}

    private static void move(Deque<Move> moved, Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            moved.push(new Move(from, to));
        }
    }

    private boolean holdsWriting() {
        if (Files.notExists(database)) {
            return false;
        }
        try {
            return Inspection.of(database).holds();
        } catch (StoreTrouble unreadable) {
            return true; // what cannot be looked into may hold writing
        }
    }
}
