package onward.platform.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DefaultConnectionProvider;

/// Runs some work as one transaction. jOOQ's own asks the server before each how far transactions
/// are kept apart, which takes PostgreSQL a way there and back.
final class Transactions {

    private Transactions() {}

    /// Keeps all that the work did or, where it throws, nothing.
    static <T> T run(DSLContext on, Function<DSLContext, T> work) {
        var pool = on.configuration().connectionProvider();
        var connection = pool.acquire();
        try {
            connection.setAutoCommit(false);
            var done = work.apply(within(on, connection));
            connection.commit();
            connection.setAutoCommit(true);
            pool.release(connection);
            return done;
        } catch (SQLException refused) {
            var failed = new DataAccessException("the transaction failed", refused);
            undo(failed, connection, pool::release);
            throw failed;
        } catch (RuntimeException | Error failed) {
            undo(failed, connection, pool::release);
            throw failed;
        }
    }

    /// The same jOOQ, with all that it has learnt, on this connection alone.
    private static DSLContext within(DSLContext on, Connection connection) {
        return on.configuration().derive(new DefaultConnectionProvider(connection)).dsl();
    }

    /// Why it failed matters, not that SQLite has undone it already or the line is cut.
    private static void undo(Throwable failed, Connection connection, Step release) {
        attempt(failed, Connection::rollback, connection);
        attempt(failed, back -> back.setAutoCommit(true), connection);
        attempt(failed, release, connection);
    }

    private static void attempt(Throwable failed, Step step, Connection connection) {
        try {
            step.take(connection);
        } catch (SQLException | RuntimeException lost) {
            failed.addSuppressed(lost);
        }
    }

    private interface Step {
        void take(Connection connection) throws SQLException;
    }
}
