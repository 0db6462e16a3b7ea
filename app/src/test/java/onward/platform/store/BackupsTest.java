package onward.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import onward.platform.sealing.KeyFile;
import onward.platform.store.Backed.Reason;
import onward.platform.store.Manifest.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupsTest {

    @TempDir private Path folder;

    @Test
    void aBackupThatEndsTooSoonIsDamaged() throws IOException {
        var backup = home("here").furnished().backup();
        var good = Files.readAllBytes(backup);
        for (var length : new int[] {good.length - 1, good.length / 2, 400}) {
            Files.write(backup, java.util.Arrays.copyOf(good, length));
            assertThat(home("there").backups().restoring(backup).restore(Home.NOW))
                    .isEqualTo(new Backed.Refused(Reason.DAMAGED));
        }
    }

    @Test
    void whatIsNoBackupIsCalledSo() throws IOException {
        var there = home("there");
        for (var content : List.of("", "hello", "x".repeat(100_000))) {
            var file = Files.writeString(folder.resolve("letter.txt"), content);
            assertThat(there.backups().restoring(file).restore(Home.NOW))
                    .isEqualTo(new Backed.Refused(Reason.FOREIGN));
        }
        assertThat(there.backups().restoring(folder.resolve("nowhere")).restore(Home.NOW))
                .isEqualTo(new Backed.Refused(Reason.NO_FILE));
        assertThat(there.folder()).doesNotExist();
    }

    @Test
    void aNewerBackupIsRefused() throws IOException, SQLException {
        var here = home("here").furnished();
        var file = folder.resolve("newer-format.zip");
        Files.createFile(file);
        var member = Map.of(BackupFile.DATABASE, BackupFile.describe(here.database()));
        BackupFile.write(
                file,
                new Manifest(Manifest.FORMAT + 1, Home.NOW, 1, member),
                here.database(),
                Map.of());
        assertThat(home("there").backups().restoring(file).restore(Home.NOW))
                .isEqualTo(new Backed.Refused(Reason.NEWER));

        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + here.database());
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO flyway_schema_history SELECT 999, '9999', description, type, script, checksum,"
                            + " installed_by, installed_on, execution_time, success FROM flyway_schema_history LIMIT 1");
        }
        assertThat(home("there").backups().restoring(here.backup()).restore(Home.NOW))
                .isEqualTo(new Backed.Refused(Reason.NEWER));
    }

    @Test
    void aDatabaseThatIsNotWhatTheManifestSaysIsDamaged() throws IOException {
        var here = home("here").furnished();
        var genuine = BackupFile.describe(here.database());
        for (var told :
                List.of(
                        new Member("0".repeat(64), genuine.size()),
                        new Member(genuine.sha256(), genuine.size() - 1),
                        new Member(genuine.sha256(), 1L << 40))) {
            var file = folder.resolve("told-%d.zip".formatted(told.hashCode()));
            Files.createFile(file);
            BackupFile.write(
                    file,
                    new Manifest(Manifest.FORMAT, Home.NOW, 1, Map.of(BackupFile.DATABASE, told)),
                    here.database(),
                    Map.of());
            assertThat(home("there").backups().restoring(file).restore(Home.NOW))
                    .isEqualTo(new Backed.Refused(Reason.DAMAGED));
        }
    }

    @Test
    void aBackupWithoutItsKeyRestoresOnlyWhereTheKeyIs() throws IOException {
        var here = home("here").furnished();
        var file = folder.resolve("keyless.zip");
        assertThat(here.backups().writeWithoutKey(file, Home.NOW))
                .isEqualTo(new Backed.Written(file, false));
        var there = home("there");
        var restoring = there.backups().restoring(file);
        assertThat(restoring.restore(Home.NOW)).isEqualTo(new Backed.Refused(Reason.KEYLESS));
        KeyFile.create(there.key());
        assertThat(restoring.restore(Home.NOW)).isEqualTo(new Backed.Refused(Reason.KEYLESS));
        Files.delete(there.key());
        Files.copy(here.key(), there.key());
        assertThat(restoring.restore(Home.NOW)).isInstanceOf(Backed.Restored.class);
        assertThat(there.everybody()).isEqualTo(here.everybody());
    }

    @Test
    void whatIsWrittenAlreadyIsKeptBesideOnlyWhenAsked() throws IOException {
        var backup = home("here").furnished().backup();
        var there = home("there").furnished();
        var old = there.everybody();
        var oldKey = Files.readString(there.key());
        var restoring = there.backups().restoring(backup);

        assertThat(restoring.restore(Home.NOW)).isEqualTo(new Backed.Refused(Reason.HAS_WRITING));
        assertThat(there.everybody()).isEqualTo(old);
        assertThat(Files.readString(there.key())).isEqualTo(oldKey);

        assertThat(restoring.replace(Home.NOW))
                .isEqualTo(new Backed.Restored(Home.NOW, ".before-restore-20261122T200000Z"));
        assertThat(there.everybody()).isEqualTo(home("here").everybody());
        assertThat(Path.of(there.key() + ".before-restore-20261122T200000Z")).hasContent(oldKey);
        assertThat(Path.of(there.database() + ".before-restore-20261122T200000Z")).exists();
    }

    @Test
    void aStoreInWhichNothingIsWrittenYetMakesRoom() throws IOException {
        var backup = home("here").furnished().backup();
        var there = home("there");
        try (var store = there.open()) {
            there.settle(store);
        }
        assertThat(there.backups().restoring(backup).restore(Home.NOW))
                .isInstanceOf(Backed.Restored.class);
        assertThat(there.everybody()).hasSize(2);
    }

    @Test
    void aBackupIsPrivateLeavesNothingBesideAndOverwritesNothing() throws IOException {
        var here = home("here").furnished();
        var file = here.backup();
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        try (var beside = Files.list(folder)) {
            assertThat(beside.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("here", "here.zip");
        }
        assertThat(here.backups().writeWithKey(file, Home.NOW))
                .isEqualTo(new Backed.Refused(Reason.FILE_EXISTS));
        assertThat(here.backups().writeWithKey(folder.resolve("no/where.zip"), Home.NOW))
                .isEqualTo(new Backed.Refused(Reason.NO_FOLDER));
        Files.writeString(here.key(), "onward-key-1 nonsense", StandardCharsets.US_ASCII);
        assertThat(here.backups().writeWithKey(folder.resolve("other.zip"), Home.NOW))
                .isEqualTo(new Backed.Refused(Reason.KEY_MISSING));
        assertThat(home("empty").backups().writeWithKey(folder.resolve("no.zip"), Home.NOW))
                .isEqualTo(new Backed.Refused(Reason.NOTHING_THERE));
    }

    private Home home(String name) {
        return new Home(folder, name);
    }
}
