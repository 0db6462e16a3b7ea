package onward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import onward.House;
import onward.Rooms;
import onward.Stores;
import onward.command.Finding.Mark;
import onward.kernel.Clock;
import onward.platform.sealing.KeyFile;
import onward.platform.store.DatabaseAddress.Postgres;
import onward.platform.store.DatabaseAddress.SqliteFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorTest {

    @TempDir private Path folder;
    private Places places = Places.in(Path.of("/"));

    @BeforeEach
    void started() {
        places = Places.in(folder.resolve("data"));
        try (var house = open()) {
            house.furnish();
        }
    }

    @Test
    void allIsWell() {
        assertThat(store()).isEmpty();
        try (var _ = open()) {
            assertThat(store()).isEmpty();
        }
    }

    @Test
    void beforeTheFirstStartAllIsWell() {
        places = Places.in(folder.resolve("new"));
        assertThat(store()).isEmpty();
        assertThat(places.data()).doesNotExist();
    }

    @Test
    void aKeyThatOthersCanReadIsShown() throws IOException {
        Files.setPosixFilePermissions(places.key(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(store())
                .hasValueSatisfying(found -> {
                    assertThat(found.mark()).isEqualTo(Mark.LOOK);
                    assertThat(DoctorCommand.line(found))
                            .startsWith("look   key          others")
                            .endsWith("chmod go= '" + places.key() + "'");
                });
    }

    @Test
    void aKeyThatIsGoneOrAnotherIsShown() throws IOException {
        Files.delete(places.key());
        assertWrong("missing: put it back at " + places.key());
        KeyFile.create(places.key());
        assertWrong("does not open this database");
        Files.writeString(places.key(), "scribble");
        assertWrong("does not open this database");
    }

    @Test
    void aDamagedDatabaseIsShown() throws IOException {
        Files.writeString(places.database(), "scribble".repeat(1000));
        assertWrong("The database is damaged");
    }

    @Test
    void aRowWithoutTheRowsThatItRefersToIsShown() throws SQLException {
        run("PRAGMA foreign_keys = OFF", "UPDATE people SET owner_id = 'nobody'");
        assertWrong("rows lack others: restore a backup");
    }

    @Test
    void aNewerDatabaseIsShown() throws SQLException {
        run(
                "INSERT INTO flyway_schema_history SELECT 999, '9999', description, type, script, checksum,"
                        + " installed_by, installed_on, execution_time, success FROM flyway_schema_history LIMIT 1");
        assertWrong("written by a newer Onward");
    }

    @Test
    void anOldJavaAndAnOldSqliteAreShown() {
        assertThat(ComputerCheck.java(Runtime.Version.parse("21.0.2")).mark())
                .isEqualTo(Mark.WRONG);
        assertThat(ComputerCheck.java(Runtime.version()).mark()).isEqualTo(Mark.OK);
        assertThat(ComputerCheck.sqlite("3.51.2").mark()).isEqualTo(Mark.WRONG);
        assertThat(ComputerCheck.sqlite("3.51.3").mark()).isEqualTo(Mark.OK);
    }

    @Test
    void aPortThatAnotherProgramHoldsIsShown() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var port = other.getLocalPort();
            assertThat(ComputerCheck.port(places.data(), port).mark()).isEqualTo(Mark.LOOK);
            try (var claim = Claim.take(places.data()).orElseThrow()) {
                claim.answersAt(port);
                assertThat(ComputerCheck.port(places.data(), port).words())
                        .contains("taken by Onward itself");
            }
        }
    }

    @Test
    void aRunningOnwardIsToldWithItsPort() throws Exception {
        assertThat(told()).isEqualTo("Onward is not running on this folder");
        try (var program = Program.serving(places.data())) {
            var port = program.link().getPort();
            assertThat(told()).isEqualTo("Onward is running on this folder, at port " + port);
            try (var doctor = Program.run("doctor", "--data", places.data().toString())) {
                assertThat(doctor.printed())
                        .contains(
                                "ok     running      Onward is running on this folder, at port "
                                        + port
                                        + System.lineSeparator());
                assertThat(doctor.exit()).isIn(Exits.DONE, Exits.REFUSED);
            }
            program.kill();
        }
        assertThat(told()).isEqualTo("Onward is not running on this folder");
    }

    @Test
    void askingWhetherItRunsMakesNoFolder() {
        var nowhere = folder.resolve("nowhere");
        assertThat(ComputerCheck.running(nowhere).words()).contains("not running");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aPostgresqlThatAnswersIsWell() {
        var address = (Postgres) Stores.POSTGRES.fresh(folder);
        assertThat(PostgresCheck.ask(address.jdbcUrl()))
                .isEqualTo(Finding.ok("database", "PostgreSQL 18 answers"));
        assertThat(doctor("--database", address.jdbcUrl()))
                .contains("ok     database     PostgreSQL 18 answers")
                .doesNotContain("onward.db", "key");
    }

    @Test
    void aPostgresqlThatDoesNotAnswerIsShownWithoutItsPassword() throws IOException {
        int unused;
        try (var closed = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            unused = closed.getLocalPort();
        }
        assertThat(doctor("--database", "postgres://sam:secret@127.0.0.1:%d/x".formatted(unused)))
                .contains("wrong  database     PostgreSQL does not answer")
                .doesNotContain("secret");
    }

    private String told() {
        return ComputerCheck.running(places.data()).words();
    }

    /// What the doctor prints, asked as in a terminal.
    private String doctor(String... options) {
        var out = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            var typed =
                    Stream.concat(
                            Stream.of("doctor", "--data", places.data().toString()),
                            Stream.of(options));
            CommandLine.run(typed.toArray(String[]::new));
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private House open() {
        return House.open(new SqliteFile(places.database()), places.key(), Clock.system());
    }

    private void run(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + places.database());
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    private void assertWrong(String words) {
        assertThat(store())
                .hasValueSatisfying(found -> {
                    assertThat(found.mark()).isEqualTo(Mark.WRONG);
                    assertThat(found.words()).contains(words);
                });
    }

    /// The first thing in the store that is not well.
    private Optional<Finding> store() {
        return new StoreCheck(places, Rooms.newestSchema())
                .findings().stream().filter(found -> found.mark() != Mark.OK).findFirst();
    }
}
