package onward.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import onward.Stores;
import onward.World;
import onward.platform.store.StoreTrouble.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationsTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfANewerOnwardIsRefused(Stores stores) {
        var address = stores.fresh(folder);
        try (var world = World.on(address, folder)) {
            world.store()
                    .asPlatform(sql ->
                            sql.execute(
                                    """
                                    INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,
                                        checksum, installed_by, execution_time, success)
                                    VALUES (9999, '9999', 'tomorrow', 'SQL', 'V9999__tomorrow.sql', 1, 'x', 1, true)
                                    """));
            unstamp(world, stores);
        }
        assertThat(trouble(address)).isEqualTo(Kind.NEWER);
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseWhoseTablesWereMadeOtherwiseIsRefused(Stores stores) {
        var address = stores.fresh(folder);
        try (var world = World.on(address, folder)) {
            world.store()
                    .asPlatform(sql ->
                            sql.execute(
                                    "UPDATE flyway_schema_history SET checksum = 42 WHERE version = '0001'"));
            unstamp(world, stores);
        }
        assertThat(trouble(address)).isEqualTo(Kind.DAMAGED);
    }

    @ParameterizedTest
    @EnumSource
    void openingTwiceChangesNothing(Stores stores) {
        var address = stores.fresh(folder);
        try (var world = World.on(address, folder)) {
            var owner = world.owner();
            try (var again = world.reopened()) {
                assertThat(again.owner()).isEqualTo(owner);
            }
        }
    }

    @Test
    void aRefusedDatabaseKeepsTheStampOfTheNewerOnward() {
        var address = Stores.SQLITE.fresh(folder);
        aDatabaseOfANewerOnwardIsRefused(Stores.SQLITE);
        if (address instanceof DatabaseAddress.SqliteFile(Path file)) {
            assertThat(stampOf(file)).isEqualTo(7);
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws IOException {
        var file =
                damaged(_ ->
                        "Dear diary, this is no database. "
                                .repeat(200)
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(trouble(new DatabaseAddress.SqliteFile(file))).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void aFileWithADamagedFirstPageIsRefused() throws IOException {
        var file =
                damaged(bytes -> {
                    Arrays.fill(bytes, 100, 4096, (byte) 0x5A);
                    return bytes;
                });
        assertThat(trouble(new DatabaseAddress.SqliteFile(file))).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void aFileThatWasCutOffIsRefused() throws IOException {
        var file = damaged(bytes -> Arrays.copyOf(bytes, 4096 * 2 + 17));
        assertThat(trouble(new DatabaseAddress.SqliteFile(file))).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void aDamagedFileIsLeftAsItIs() throws IOException {
        var file =
                damaged(bytes -> {
                    Arrays.fill(bytes, 100, 4096, (byte) 0x5A);
                    return bytes;
                });
        var before = Files.readAllBytes(file);
        trouble(new DatabaseAddress.SqliteFile(file));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void anotherKeyFileIsRefused() throws IOException {
        try (var world = World.in(folder)) {
            world.dana();
        }
        Files.delete(folder.resolve("key/onward.key"));
        var address = new DatabaseAddress.SqliteFile(folder.resolve("onward.db"));
        assertThat(trouble(address)).as("no key file, and none is made").isEqualTo(Kind.NO_KEY);
        assertThat(folder.resolve("key/onward.key")).doesNotExist();
        onward.platform.sealing.KeyFile.create(folder.resolve("key/onward.key"));
        assertThat(trouble(address)).as("another one").isEqualTo(Kind.WRONG_KEY);
    }

    /// A newer Onward leaves a stamp of its own on a file, and so does whoever alters its tables by
    /// the book.
    private static void unstamp(World world, Stores stores) {
        if (stores == Stores.SQLITE) {
            world.store().asPlatform(sql -> sql.execute("PRAGMA user_version = 7"));
        }
    }

    private interface Damage {
        byte[] doneTo(byte[] bytes);
    }

    private static int stampOf(Path file) {
        try (var connection = SqliteConnections.forReading(file).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.next() ? rows.getInt(1) : 0;
        } catch (java.sql.SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Path damaged(Damage damage) throws IOException {
        try (var world = World.in(folder)) {
            world.dana();
        }
        var file = folder.resolve("onward.db");
        Files.write(file, damage.doneTo(Files.readAllBytes(file)));
        return file;
    }

    private Kind trouble(DatabaseAddress address) {
        return catchThrowableOfType(StoreTrouble.class, () -> World.on(address, folder).close())
                .kind();
    }
}
