package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import java.util.Properties;
import onward.kernel.OwnerId;
import onward.platform.sealing.KeyFile;
import onward.platform.sealing.KeyFile.WrongKeyException;
import onward.platform.sealing.Place;
import onward.platform.sealing.Seal;
import onward.platform.sealing.Seal.BrokenSealException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Promise 15: old entries always open. One fixture for each format version, closed once and never
/// made anew. A new version adds a fixture and leaves these alone.
class Promise15OldEntriesTest {

    private final Properties fixture = new Properties();
    private Seal seal;

    @BeforeEach
    void openTheOldKeyFile(@TempDir Path folder) throws IOException, WrongKeyException {
        try (var lines = reader("/sealed/format-1.properties")) {
            fixture.load(lines);
        }
        var file = Files.writeString(folder.resolve("onward.key"), fixture("key") + "\n");
        seal = KeyFile.read(file).unwrap(new OwnerId(fixture("owner")), bytes(fixture("wrapped")));
    }

    @Test
    void anEntryOfFormatOneOpens() {
        assertThat(seal.open(place("said"), bytes(fixture("sealed")))).isEqualTo(fixture("text"));
        assertThat(seal.open(place("landed"), bytes(fixture("empty")))).isEmpty();
    }

    @Test
    void aNameIsFoundByTheHashThatFormatOneGaveIt() {
        assertThat(seal.index("company", "northwind")).isEqualTo(fixture("index"));
    }

    @ParameterizedTest
    @ValueSource(bytes = {0, 2, 3, 127, -1})
    void anUnknownFormatIsRefusedAndNotGuessedAt(byte format) {
        var sealed = bytes(fixture("sealed"));
        sealed[0] = format;
        assertThatThrownBy(() -> seal.open(place("said"), sealed))
                .isInstanceOf(BrokenSealException.class)
                .hasMessageContaining("unknown format");
        assertThatThrownBy(() -> seal.open(place("said"), new byte[0]))
                .isInstanceOf(BrokenSealException.class);
    }

    private Place place(String column) {
        return new Place("moments", column, fixture("row"));
    }

    private String fixture(String name) {
        return fixture.getProperty(name);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static Reader reader(String resource) {
        return new InputStreamReader(
                Objects.requireNonNull(Promise15OldEntriesTest.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8);
    }
}
