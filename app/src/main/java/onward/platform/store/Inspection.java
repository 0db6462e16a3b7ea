package onward.platform.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import onward.kernel.OwnerId;
import onward.platform.sealing.KeyFile;
import onward.platform.sealing.KeyFile.WrongKeyException;
import org.sqlite.SQLiteConfig;

/// What a look into a SQLite file found. It only looks: nothing is changed or brought up to date.
///
/// @param whole whether SQLite's own integrity check finds nothing
/// @param strays rows that refer to a row that is not there
/// @param journal `wal` in a store that is in use
/// @param schema the number of its newest migration; empty where it is no database of Onward
/// @param holds whether anything was written by the person
/// @param owners each owner's wrapped key
public record Inspection(
        boolean whole,
        int strays,
        String journal,
        OptionalInt schema,
        boolean holds,
        List<WrappedKey> owners) {

    /// An owner's data key as the database keeps it.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record WrappedKey(OwnerId owner, byte[] wrapped) {}

    public Inspection {
        owners = List.copyOf(owners);
    }

    /// Looks into a file that another program may be using.
    ///
    /// @throws StoreTrouble where it cannot be opened, or is not a database
    public static Inspection of(Path file) {
        // without a log beside it nobody has it open, and looking needs none either
        return Files.exists(Path.of(file + "-wal"))
                ? look("jdbc:sqlite:" + file.toUri() + "?mode=ro")
                : ofCopy(file);
    }

    /// Looks into a file that nobody else uses. No file is made beside it.
    static Inspection ofCopy(Path file) {
        return look("jdbc:sqlite:" + file.toUri() + "?immutable=1");
    }

    /// The version of SQLite itself.
    public static String sqliteVersion() {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException refused) {
            throw StoreTrouble.behind(new IllegalStateException(refused));
        }
    }

    /// Whether a version of SQLite keeps what was saved.
    public static boolean isNewEnough(String version) {
        try {
            SqliteConnections.assertNewEnough(version);
            return true;
        } catch (StoreTrouble old) {
            return false;
        }
    }

    /// Whether nothing in the database is damaged.
    public boolean isSound() {
        return whole && strays == 0;
    }

    /// Whether a key opens every owner's writing.
    public boolean opensWith(KeyFile key) {
        for (var owner : owners) {
            try {
                key.unwrap(owner.owner(), owner.wrapped());
            } catch (WrongKeyException other) {
                return false;
            }
        }
        return true;
    }

    private static Inspection look(String url) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        try (var connection = DriverManager.getConnection(url, config.toProperties())) {
            var tables = list(connection, "SELECT name FROM sqlite_master WHERE type = 'table'");
            return new Inspection(
                    list(connection, "PRAGMA integrity_check").equals(List.of("ok")),
                    list(connection, "PRAGMA foreign_key_check").size(),
                    list(connection, "PRAGMA journal_mode").getFirst(),
                    schema(connection, tables),
                    holds(connection, tables),
                    tables.contains("owners") ? owners(connection) : List.of());
        } catch (SQLException refused) {
            throw StoreTrouble.behind(new IllegalStateException(refused));
        }
    }

    private static OptionalInt schema(Connection connection, List<String> tables)
            throws SQLException {
        if (!tables.contains("flyway_schema_history")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                Integer.parseInt(
                        list(
                                        connection,
                                        "SELECT COALESCE(MAX(CAST(version AS INTEGER)), 0) FROM flyway_schema_history")
                                .getFirst()));
    }

    /// An owner, their sign-ins and the list of migrations are there from the first start.
    private static boolean holds(Connection connection, List<String> tables) throws SQLException {
        for (var table : tables) {
            var ofPerson =
                    !List.of("owners", "sessions", "launch_links", "flyway_schema_history")
                                    .contains(table)
                            && !table.startsWith("sqlite_");
            if (ofPerson
                    && !list(connection, "SELECT 1 FROM \"" + table + "\" LIMIT 1").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static List<WrappedKey> owners(Connection connection) throws SQLException {
        var owners = new ArrayList<WrappedKey>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT owner_id, wrapped_key FROM owners")) {
            while (rows.next()) {
                owners.add(new WrappedKey(new OwnerId(rows.getString(1)), rows.getBytes(2)));
            }
        }
        return owners;
    }

    private static List<String> list(Connection connection, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
