package onward.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sqlite.SQLiteConnection;

/// Keeps SQLite's prepared statements open for the next time: to parse and plan a wide join takes
/// it longer than to run it. PostgreSQL's driver does so by itself.
///
/// A connection is in one hand at a time, and so are its statements.
final class Statements {

    private final Map<SQLiteConnection, Map<String, PreparedStatement>> kept =
            new ConcurrentHashMap<>();

    /// What is done with a statement.
    interface Work<T> {

        T with(PreparedStatement statement) throws SQLException;
    }

    /// Does some work with a statement of this SQL.
    <T> T ask(Connection connection, String sql, Work<T> work) throws SQLException {
        if (connection.isWrapperFor(SQLiteConnection.class)) {
            return work.with(statement(connection.unwrap(SQLiteConnection.class), sql));
        }
        try (var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        }
    }

    private PreparedStatement statement(SQLiteConnection connection, String sql)
            throws SQLException {
        var statements = kept.get(connection);
        if (statements == null) {
            // what the pool closed took its statements along
            kept.keySet().removeIf(Statements::isClosed);
            statements = new HashMap<>();
            kept.put(connection, statements);
        }
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    private static boolean isClosed(SQLiteConnection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException broken) {
            return true;
        }
    }
}
