package onward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import onward.platform.store.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read without picocli means the same as with it.
class QuickServeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "serve --port 0",
                "serve --port 65535 --no-browser",
                "serve --no-browser --data /tmp/here",
                "serve --data relative/folder --port 7341",
                "serve --database postgres://sam:secret@db.example/onward",
                "serve --data /tmp/here --database postgres://db.example/onward --no-browser"
            })
    void meansWhatPicocliReads(String typed) {
        var arguments = typed.split(" ");
        var read = QuickServe.read(arguments).orElseThrow();
        var parsed =
                (ServeCommand)
                        CommandLine.commands()
                                .parseArgs(arguments)
                                .subcommand()
                                .commandSpec()
                                .userObject();
        assertThat(read).isEqualTo(parsed.asked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "backup --port 0",
                "serve --help",
                "serve --port",
                "serve --port ninety",
                "serve --port 65536",
                "serve --port=0",
                "serve --data",
                "serve --database mysql://db.example",
                "serve there",
                "serve --quiet yes"
            })
    void leavesTheRestToPicocli(String typed) {
        assertThat(QuickServe.read(typed.split(" "))).isEmpty();
    }

    @Test
    void theUsualPortAndPlacesAreTaken() {
        var usual = QuickServe.read(new String[] {"serve"}).orElseThrow();
        assertThat(usual.opening().port()).isEqualTo(7340);
        assertThat(usual.opensBrowser()).isTrue();
        var there = QuickServe.read(new String[] {"serve", "--data", "/tmp/x"}).orElseThrow();
        assertThat(there.opening().address())
                .isEqualTo(new DatabaseAddress.SqliteFile(Path.of("/tmp/x/onward.db")));
    }
}
