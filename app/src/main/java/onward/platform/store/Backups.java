package onward.platform.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.platform.sealing.KeyFile;
import onward.platform.sealing.KeyFile.Private;
import onward.platform.sealing.KeyFile.WrongKeyException;
import onward.platform.store.Backed.Reason;
import onward.platform.store.Manifest.Member;

/// Makes backups of a SQLite store, also while the program runs.
public final class Backups {

    private final Path database;
    private final Path key;
    private final int newest;

    /// Backups of one store.
    ///
    /// @param migrations the rooms' folders of migrations: they tell what this Onward can read
    public Backups(Path database, Path key, List<String> migrations) {
        this.database = database;
        this.key = key;
        newest = Store.newest(migrations);
    }

    /// Writes a backup with the key: whoever has it can read everything.
    public Backed writeWithKey(Path file, Instant now) {
        byte[] content;
        try {
            content = Files.readAllBytes(key);
        } catch (IOException missing) {
            return Files.exists(database)
                    ? refused(Reason.KEY_MISSING)
                    : refused(Reason.NOTHING_THERE);
        }
        return write(file, Optional.of(content), now);
    }

    /// Writes a backup that only the key file, kept elsewhere, can open.
    public Backed writeWithoutKey(Path file, Instant now) {
        return write(file, Optional.empty(), now);
    }

    /// Puts a backup in the place of a store that is not running.
    public Restoring restoring(Path file) {
        return new Restoring(database, key, newest, file);
    }

    private Backed write(Path named, Optional<byte[]> keyContent, Instant now) {
        var file = named.toAbsolutePath();
        if (Files.notExists(database)) {
            return refused(Reason.NOTHING_THERE);
        }
        if (Files.exists(file)) {
            return refused(Reason.FILE_EXISTS);
        }
        if (!Files.isDirectory(file.resolveSibling("."))) {
            return refused(Reason.NO_FOLDER);
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        var copy = file.resolveSibling(file.getFileName() + ".part.db");
        try {
            try {
                Files.deleteIfExists(unfinished);
                Files.deleteIfExists(copy);
                Private.file(copy);
                copyTo(copy);
                return pack(file, unfinished, copy, keyContent, now);
            } finally {
                Files.deleteIfExists(copy);
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException unusable) {
            var trouble = StoreTrouble.behind(unusable);
            if (trouble.kind() == StoreTrouble.Kind.FULL) {
                throw trouble;
            }
            return refused(Reason.NO_FOLDER);
        }
    }

    private Backed pack(
            Path file, Path unfinished, Path copy, Optional<byte[]> keyContent, Instant now)
            throws IOException {
        var found = Inspection.ofCopy(copy);
        if (!found.isSound()) {
            throw new StoreTrouble(StoreTrouble.Kind.DAMAGED);
        }
        if (keyContent.isPresent() && !fits(keyContent.get(), found)) {
            return refused(Reason.KEY_MISSING);
        }
        var others = new LinkedHashMap<String, byte[]>();
        keyContent.ifPresent(content -> others.put(BackupFile.KEY, content));
        var members = new LinkedHashMap<String, Member>();
        others.forEach((name, content) -> members.put(name, BackupFile.describe(content)));
        members.put(BackupFile.DATABASE, BackupFile.describe(copy));
        var manifest =
                new Manifest(Manifest.FORMAT, now, found.schema().orElse(0), Map.copyOf(members));
        Private.file(unfinished);
        BackupFile.write(unfinished, manifest, copy, others);
        Files.delete(copy);
        var opened = new Restoring(database, key, Math.max(newest, manifest.schema()), unfinished);
        if (opened.tryOut(copy).isPresent()) {
            throw new StoreTrouble(StoreTrouble.Kind.FAILING_DISK);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return new Backed.Written(file, keyContent.isPresent());
    }

    /// SQLite itself writes a copy as of one moment, while others go on writing.
    private void copyTo(Path copy) {
        try (var connection = SqliteConnections.forReading(database).getConnection();
                var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
            takeNoTurns(copy);
        } catch (SQLException refused) {
            throw StoreTrouble.behind(new IllegalStateException(refused));
        }
    }

    /// Whose turn it is belongs to the running store alone: what waited here must not go out a
    /// second time from a copy that is restored later.
    private static void takeNoTurns(Path copy) throws SQLException {
        try (var connection = SqliteConnections.forWriting(copy).getConnection();
                var statement = connection.createStatement()) {
            var turns = new ArrayList<String>();
            try (var rows =
                    statement.executeQuery(
                            "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB '*_turns'")) {
                while (rows.next()) {
                    turns.add(rows.getString(1));
                }
            }
            for (var table : turns) {
                statement.execute("DELETE FROM " + table);
            }
            // all of it is in the one file that is packed
            statement.execute("PRAGMA journal_mode = DELETE");
        }
    }

    static boolean fits(byte[] keyContent, Inspection found) {
        try {
            return found.opensWith(KeyFile.parse(keyContent));
        } catch (WrongKeyException damaged) {
            return false;
        }
    }

    private static Backed refused(Reason reason) {
        return new Backed.Refused(reason);
    }
}
