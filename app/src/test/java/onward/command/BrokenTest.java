package onward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

/// A bug ends in a status of its own, and what is said of it quotes nobody.
final class BrokenTest {

    @TempDir private Path folder;

    @Command(name = "trip")
    static final class Trip implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException("I lost the thread");
        }
    }

    @Test
    void aBugInACommandIsToldByItsKindAndPlaceOnly() {
        var err = System.err;
        var said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            var commands = CommandLine.commands().addSubcommand(new Trip());
            assertThat(commands.execute("trip")).isEqualTo(Exits.BROKEN);
        } finally {
            System.setErr(err);
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("Something broke in Onward itself. What you saved is kept.")
                .contains("IllegalStateException", "BrokenTest$Trip.call")
                .doesNotContain("I lost the thread");
    }

    @Test
    void anInstallationThatLacksALibraryEndsWithTheStatusOfABug() throws Exception {
        try (var program =
                Program.without("tink", "serve", "--no-browser", "--data", folder.toString())) {
            assertThat(program.said())
                    .startsWith("Something broke in Onward itself.")
                    .contains("java.lang.NoClassDefFoundError", "at onward.");
            assertThat(program.exit()).isEqualTo(70);
        }
    }
}
