package onward.platform.store;

import java.io.IOException;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/// The store cannot do what was asked, for a reason outside the program. It carries the words for
/// the person.
public final class StoreTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /// What is the matter.
    public enum Kind {
        /// No room is left on the disk.
        FULL("The disk is full. Nothing was half-saved. Free some space, then save again."),
        /// The disk answered with an error.
        FAILING_DISK(
                "The disk did not take it: it may be full or failing. Nothing was half-saved. Try again."),
        /// The folder or the file may not be written.
        READ_ONLY("The data folder cannot be written. Check its permissions, then try again."),
        /// The file is not a database, or is damaged.
        DAMAGED("The database is damaged. Restore a backup: ./onward restore FILE."),
        /// A newer Onward wrote it.
        NEWER("The database was written by a newer Onward. Update this one, then start again."),
        /// Another program holds it.
        BUSY("Another program is writing to the database. Wait a moment, then try again."),
        /// The server does not answer.
        UNREACHABLE("The database does not answer. Check its address and that it runs."),
        /// The key file is gone.
        NO_KEY(
                "The key file is missing, and without it nothing can be read. Put it back, or restore a backup."),
        /// The key file is damaged, or another one.
        WRONG_KEY(
                "The key file does not belong to this database. Put the right one back, or restore a backup."),
        /// A SQLite that can lose commits.
        OLD_SQLITE(
                "This SQLite is too old and can lose what was saved. Onward needs 3.51.3 or newer.");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// What happened and what to do.
        public String words() {
            return words;
        }
    }

    /// Trouble of a known kind.
    public StoreTrouble(Kind kind, Throwable cause) {
        super(kind.words(), cause);
        this.kind = kind;
    }

    /// Trouble of a known kind that no other error caused.
    public StoreTrouble(Kind kind) {
        super(kind.words());
        this.kind = kind;
    }

    /// What is the matter.
    public Kind kind() {
        return kind;
    }

    /// Finds the trouble behind an error of the database; the error itself where it is a bug of
    /// ours.
    static RuntimeException behind(RuntimeException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreTrouble trouble) {
                return trouble;
            }
            if (cause instanceof org.sqlite.SQLiteException sqlite) {
                return behindSqlite(sqlite.getResultCode(), error);
            }
            if (cause instanceof SQLException sql && isConnectionFailure(sql)) {
                return new StoreTrouble(Kind.UNREACHABLE, error);
            }
        }
        return error;
    }

    /// The trouble behind an error of the file system.
    public static StoreTrouble behind(IOException error) {
        // "No space left on device": Java tells a full disk by its words only
        return new StoreTrouble(
                String.valueOf(error.getMessage()).contains("No space left")
                        ? Kind.FULL
                        : Kind.READ_ONLY,
                error);
    }

    private static boolean isConnectionFailure(SQLException sql) {
        // SQLSTATE class 08 is "connection exception", 57 "operator intervention" (server shut
        // down), 53 "no resources"
        var state = sql.getSQLState();
        return state != null
                && (state.startsWith("08") || state.startsWith("57") || state.startsWith("53"));
    }

    private static RuntimeException behindSqlite(SQLiteErrorCode code, RuntimeException error) {
        var name = code.name();
        if (name.startsWith("SQLITE_FULL")) {
            return new StoreTrouble(Kind.FULL, error);
        }
        if (name.startsWith("SQLITE_IOERR")) {
            return new StoreTrouble(Kind.FAILING_DISK, error);
        }
        if (name.startsWith("SQLITE_READONLY")
                || name.startsWith("SQLITE_CANTOPEN")
                || name.equals("SQLITE_PERM")) {
            return new StoreTrouble(Kind.READ_ONLY, error);
        }
        if (name.startsWith("SQLITE_CORRUPT") || name.equals("SQLITE_NOTADB")) {
            return new StoreTrouble(Kind.DAMAGED, error);
        }
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return new StoreTrouble(Kind.BUSY, error);
        }
        return error;
    }
}
