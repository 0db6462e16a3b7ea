package onward.platform.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// Hands out SQLite connections that keep what was saved through a power cut, and proves it of each
/// one.
final class SqliteConnections extends SQLiteDataSource {

    /// Before this version, WAL mode can lose commits (SQLite release notes of 3.51.3).
    static final int[] OLDEST = {3, 51, 3};

    private static final int BUSY_MILLIS = 10_000;

    private SqliteConnections(SQLiteConfig config, Path file) {
        super(config);
        setUrl("jdbc:sqlite:" + file);
    }

    /// Connections that take the write lock when a transaction begins, so that none fails half-way.
    static SqliteConnections forWriting(Path file) {
        var config = durable();
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        return new SqliteConnections(config, file);
    }

    /// Connections that see one moment of the database for as long as a transaction lasts.
    static SqliteConnections forReading(Path file) {
        var config = durable();
        config.setTransactionMode(TransactionMode.DEFERRED);
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-4000");
        return new SqliteConnections(config, file);
    }

    private static SQLiteConfig durable() {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        // it asks for the id of a new row behind each insert, and leaves the answer open as long as
        // the insert is kept: then nothing that was erased can be scrubbed from the file
        config.setGetGeneratedKeys(false);
        return config;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        try {
            assertDurable(connection);
            return connection;
        } catch (SQLException | RuntimeException refused) {
            connection.close();
            throw refused;
        }
    }

    /// Refuses a connection on which a commit could be lost.
    static void assertDurable(Connection connection) throws SQLException {
        assertNewEnough(connection.getMetaData().getDatabaseProductVersion());
        assertPragma(connection, "journal_mode", "wal");
        assertPragma(connection, "synchronous", "2");
        assertPragma(connection, "foreign_keys", "1");
    }

    static void assertNewEnough(String version) {
        var parts = version.split("\\.", -1);
        for (var i = 0; i < OLDEST.length; i++) {
            var part = Integer.parseInt(parts[i]);
            if (part != OLDEST[i]) {
                if (part < OLDEST[i]) {
                    throw new StoreTrouble(StoreTrouble.Kind.OLD_SQLITE);
                }
                return;
            }
        }
    }

    private static void assertPragma(Connection connection, String pragma, String wanted)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA " + pragma)) {
            if (!rows.next() || !wanted.equals(rows.getString(1))) {
                throw new IllegalStateException("SQLite did not take " + pragma + " = " + wanted);
            }
        }
    }
}
