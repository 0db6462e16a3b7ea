package onward.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import onward.platform.store.StoreTrouble.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteConnectionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"3.51.2", "3.50.9", "3.7.17", "2.99.99", "3.51.2.1"})
    void aSqliteThatCanLoseCommitsIsRefused(String version) {
        assertThatThrownBy(() -> SqliteConnections.assertNewEnough(version))
                .isInstanceOfSatisfying(
                        StoreTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(Kind.OLD_SQLITE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.51.3", "3.51.4", "3.52.0", "3.54.1", "4.0.0"})
    void aNewerOneIsTaken(String version) {
        assertThatCode(() -> SqliteConnections.assertNewEnough(version)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRAGMA synchronous = NORMAL",
                "PRAGMA synchronous = OFF",
                "PRAGMA foreign_keys = OFF",
                "PRAGMA journal_mode = DELETE"
            })
    void aConnectionThatForgotOneOfItsPromisesIsRefused(String forgetting, @TempDir Path folder)
            throws SQLException {
        try (var connection =
                SqliteConnections.forWriting(folder.resolve("onward.db")).getConnection()) {
            try (var statement = connection.createStatement()) {
                statement.execute(forgetting);
            }
            assertThatThrownBy(() -> SqliteConnections.assertDurable(connection))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void bothKindsOfConnectionKeepThePromise(@TempDir Path folder) throws SQLException {
        var file = folder.resolve("onward.db");
        try (var writing = SqliteConnections.forWriting(file).getConnection();
                var reading = SqliteConnections.forReading(file).getConnection()) {
            SqliteConnections.assertDurable(writing);
            SqliteConnections.assertDurable(reading);
        }
    }
}
