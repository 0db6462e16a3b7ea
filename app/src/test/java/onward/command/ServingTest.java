package onward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import onward.platform.sealing.KeyFile;
import onward.platform.store.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServingTest {

    private static final int LETS_IN = 303;

    /// 128 and the number of SIGTERM, as a shell has it.
    private static final int STOPPED = 143;

    @TempDir private Path folder;

    @Test
    void aSecondStartGivesAFreshLinkToTheFirst() throws Exception {
        try (var first = Program.serving(folder)) {
            var link = first.link();
            assertThat(Program.statusOf(link)).isEqualTo(LETS_IN);
            for (var file : new String[] {"running.lock", "running.port"}) {
                assertThat(mode(folder.resolve(file))).isEqualTo("rw-------");
            }
            try (var second = Program.serving(folder)) {
                var fresh = second.link();
                assertThat(second.exit()).isEqualTo(Exits.DONE);
                assertThat(fresh.getPort()).isEqualTo(link.getPort());
                assertThat(fresh).isNotEqualTo(link);
                assertThat(Program.statusOf(fresh)).isEqualTo(LETS_IN);
            }
        }
    }

    @Test
    void aKilledProgramLetsGoOfItsFolder() throws Exception {
        try (var first = Program.serving(folder)) {
            first.link();
            first.kill();
        }
        try (var next = Program.serving(folder)) {
            assertThat(Program.statusOf(next.link())).isEqualTo(LETS_IN);
        }
    }

    @Test
    void aStopPutsEverythingAwayWithinTwoSeconds() throws Exception {
        try (var program = Program.serving(folder)) {
            assertThat(Program.statusOf(program.link())).isEqualTo(LETS_IN);
            assertThat(program.endsWithin(Duration.ofSeconds(2))).isTrue();
        }
        try (var left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("onward.db", "key", "running.lock");
        }
        assertThat(Inspection.of(folder.resolve("onward.db")).isSound()).isTrue();
    }

    @Test
    void aStopForgetsTheDemo() throws Exception {
        var temporary = "-Djava.io.tmpdir=" + folder;
        try (var program = Program.withJava(temporary, "demo", "--no-browser")) {
            assertThat(Program.statusOf(program.link())).isEqualTo(LETS_IN);
            assertThat(program.endsWithin(Duration.ofSeconds(2))).isTrue();
            assertThat(program.said()).isEmpty();
            assertThat(program.exit()).isEqualTo(STOPPED);
        }
        try (var left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .noneMatch(name -> name.startsWith("onward-"));
        }
    }

    @Test
    void aPortInUseIsToldInOneSentence() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
                var program =
                        Program.run(
                                "--no-browser",
                                "--data",
                                folder.toString(),
                                "--port",
                                Integer.toString(other.getLocalPort()))) {
            assertThat(program.said())
                    .isEqualTo(
                            "Port %d is in use by another program. Try: ./onward serve --port 0%n"
                                    .formatted(other.getLocalPort()));
            assertThat(program.exit()).isEqualTo(Exits.UNAVAILABLE);
        }
    }

    @Test
    void aPortThatIsNoneIsToldWhatItMayBe() throws Exception {
        for (var port : new String[] {"99999", "x", "-1"}) {
            try (var program = Program.run("serve", "--port", port)) {
                assertThat(program.said()).contains("a port is a number from 0 to 65535");
                assertThat(program.exit()).isEqualTo(Exits.MISTYPED);
            }
        }
    }

    @Test
    void aDamagedDatabaseIsToldInWords() throws Exception {
        Files.writeString(
                folder.resolve("onward.db"), "not a database, but long enough ".repeat(99));
        KeyFile.create(Places.in(folder).key());
        assertTold("The database is damaged. Restore a backup: ./onward restore FILE.");
    }

    @Test
    void aMissingOrOtherKeyIsToldInWords() throws Exception {
        try (var program = Program.serving(folder)) {
            program.link();
            assertThat(program.endsWithin(Duration.ofSeconds(10))).isTrue();
        }
        var key = Places.in(folder).key();
        Files.delete(key);
        assertTold("The key file is missing, and without it nothing can be read.");
        assertThat(key).doesNotExist();
        KeyFile.create(key);
        assertTold("The key file does not belong to this database.");
        Files.writeString(key, "scribble");
        assertTold("The key file does not belong to this database.");
    }

    @Test
    void aFolderThatCannotBeMadeIsToldInWords() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "in the way");
        try (var program = Program.serving(file.resolve("data"))) {
            assertInWords(program, "The data folder cannot be written.");
        }
    }

    @Test
    void aReadOnlyOrFullDiskIsToldInWords() throws Exception {
        assumeTrue(Program.canMount(), "only root may mount a disk that is read-only or full");
        var mount = "mount -t tmpfs -o size=%s none '" + folder + "'";
        var serve =
                new String[] {
                    "--no-browser", "--port", "0", "--data", folder.resolve("d").toString()
                };
        try (var program =
                Program.withMounted(
                        mount.formatted("9m") + " && mount -o remount,ro '" + folder + "'",
                        serve)) {
            assertInWords(program, "The data folder cannot be written.");
        }
        for (var size : new String[] {"20k", "100k", "300k"}) {
            try (var program = Program.withMounted(mount.formatted(size), serve)) {
                assertInWords(program, "The disk");
            }
        }
    }

    private void assertTold(String words) throws IOException, InterruptedException {
        try (var program = Program.serving(folder)) {
            assertInWords(program, words);
        }
    }

    private static void assertInWords(Program program, String words)
            throws IOException, InterruptedException {
        assertThat(program.said()).startsWith(words).doesNotContain("Exception", "\tat ");
        assertThat(program.exit()).isEqualTo(Exits.UNAVAILABLE);
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
