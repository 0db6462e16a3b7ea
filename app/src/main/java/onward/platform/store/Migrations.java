package onward.platform.store;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

/// Brings the tables up to date, forwards only, in the order of the files' numbers across all
/// rooms.
final class Migrations {

    private final List<String> folders;

    Migrations(List<String> folders) {
        this.folders = List.copyOf(folders);
    }

    void run(DataSource source) {
        var flyway =
                Flyway.configure()
                        .dataSource(source)
                        .locations(
                                folders.stream()
                                        .map(folder -> "classpath:" + folder)
                                        .toArray(String[]::new))
                        .failOnMissingLocations(true)
                        .ignoreMigrationPatterns(new String[0])
                        .load();
        if (hasNewer(flyway)) {
            throw new StoreTrouble(StoreTrouble.Kind.NEWER);
        }
        try {
            flyway.migrate();
        } catch (FlywayValidateException altered) {
            throw new StoreTrouble(StoreTrouble.Kind.DAMAGED, altered);
        }
    }

    private static boolean hasNewer(Flyway flyway) {
        for (var migration : flyway.info().all()) {
            if (migration.getState().isApplied() && !migration.getState().isResolved()) {
                return true;
            }
        }
        return false;
    }
}
