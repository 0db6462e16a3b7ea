package onward.command;

import java.sql.DriverManager;
import java.sql.SQLException;

/// Whether a PostgreSQL server answers, and is new enough.
final class PostgresCheck {

    private static final int OLDEST = 15;

    private PostgresCheck() {}

    static Finding ask(String url) {
        try (var connection = DriverManager.getConnection(url)) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            return version >= OLDEST
                    ? Finding.ok("database", "PostgreSQL " + version + " answers")
                    : Finding.wrong(
                            "database", "PostgreSQL " + version + ": Onward needs 15 or newer");
        } catch (SQLException silent) {
            return Finding.wrong(
                    "database", "PostgreSQL does not answer: check the address, and that it runs");
        }
    }
}
