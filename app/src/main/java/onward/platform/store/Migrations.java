package onward.platform.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.sqlite.SQLiteDataSource;

/// Brings the tables up to date, forwards only, in the order of the files' numbers across all
/// rooms.
final class Migrations {

    private static final int UNKNOWN = 0;

    private final List<String> folders;

    Migrations(List<String> folders) {
        this.folders = List.copyOf(folders);
    }

    /// Brings a SQLite file up to date. One that carries the stamp of these very migrations is, and
    /// looking through them would be a tenth of a start.
    void runOnce(DataSource source) {
        var wanted = stamp();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("PRAGMA user_version")) {
                if (wanted != UNKNOWN && rows.next() && rows.getInt(1) == wanted) {
                    return;
                }
            }
        } catch (SQLException refused) {
            throw StoreTrouble.behind(new IllegalStateException(refused));
        }
        var flyway = flyway(source);
        refuseNewer(flyway);
        // the old stamp goes first: a program cut off in between must not leave it on newer tables
        stamp(source, UNKNOWN);
        migrate(flyway);
        stamp(source, wanted);
    }

    void run(DataSource source) {
        var flyway = flyway(source);
        refuseNewer(flyway);
        migrate(flyway);
    }

    private static void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayValidateException altered) {
            throw new StoreTrouble(StoreTrouble.Kind.DAMAGED, altered);
        }
    }

    private static void stamp(DataSource source, int stamp) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = " + stamp);
        } catch (SQLException refused) {
            throw StoreTrouble.behind(new IllegalStateException(refused));
        }
    }

    /// The number of the newest migration.
    int newest() {
        var empty = new SQLiteDataSource();
        empty.setUrl("jdbc:sqlite::memory:");
        var newest = 0;
        for (var migration : flyway(empty).info().all()) {
            newest = Math.max(newest, number(migration));
        }
        return newest;
    }

    private static int number(MigrationInfo migration) {
        return migration.getVersion() == null
                ? 0
                : migration.getVersion().getMajor().intValueExact();
    }

    private Flyway flyway(DataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .locations(
                        folders.stream()
                                .map(folder -> "classpath:" + folder)
                                .toArray(String[]::new))
                .failOnMissingLocations(true)
                .ignoreMigrationPatterns(new String[0])
                .load();
    }

    /// The sum that the build wrote over all migrations, short enough for SQLite's header.
    private static int stamp() {
        try (var sum = Migrations.class.getResourceAsStream("/db/sum")) {
            return sum == null
                    ? UNKNOWN
                    : new String(sum.readAllBytes(), StandardCharsets.US_ASCII).hashCode();
        } catch (IOException unreadable) {
            return UNKNOWN;
        }
    }

    private static void refuseNewer(Flyway flyway) {
        for (var migration : flyway.info().all()) {
            if (migration.getState().isApplied() && !migration.getState().isResolved()) {
                throw new StoreTrouble(StoreTrouble.Kind.NEWER);
            }
        }
    }
}
