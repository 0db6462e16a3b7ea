package onward.command;

import java.io.PrintStream;

/// PostgreSQL has tools of its own for backups, and they are better at it.
final class PostgresTools {

    private PostgresTools() {}

    /// Names them.
    ///
    /// @return the exit status
    static int point(PrintStream err, Places places) {
        err.println(
                "A PostgreSQL database is backed up with pg_dump and restored with pg_restore.");
        err.println("Keep the key file too, for nothing can be read without it: " + places.key());
        return Exits.MISTYPED;
    }
}
