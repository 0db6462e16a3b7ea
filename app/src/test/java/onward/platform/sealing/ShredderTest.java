package onward.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShredderTest {

    private static final Instant NOW = Instant.parse("2026-11-16T20:00:00Z");

    private final OwnerId sam = new OwnerId(Uuid7.at(NOW));
    private final String row = Uuid7.at(NOW);
    private final Place place = new Place("vents", "body", row);

    @TempDir private Path folder;
    private Shredder shredder;

    @BeforeEach
    void make() {
        shredder = new Shredder(folder.resolve("vent-keys"));
    }

    @Test
    void whatWasClosedOpensUntilItIsShreddedAndNeverAfter() {
        var closed = shredder.close(sam, place, "They laughed.");
        assertThat(shredder.open(sam, place, closed)).hasValue("They laughed.");
        shredder.shred(sam, row);
        assertThat(shredder.open(sam, place, closed)).isEmpty();
        shredder.shred(sam, row);
        // a new key of the same row does not open what the old one closed
        shredder.close(sam, place, "Something else.");
        assertThatThrownBy(() -> shredder.open(sam, place, closed))
                .isInstanceOf(Seal.BrokenSealException.class);
    }

    @Test
    void aTextWrittenAnewHasTheKeyOfItsRow() {
        var first = shredder.close(sam, place, "One.");
        var second = shredder.close(sam, place, "Two.");
        assertThat(shredder.open(sam, place, first)).hasValue("One.");
        assertThat(shredder.open(sam, place, second)).hasValue("Two.");
        assertThat(shredder.rows(sam)).containsExactly(row);
    }

    @Test
    void aTextMovedToAnotherRowOrOwnerDoesNotOpen() {
        var closed = shredder.close(sam, place, "They laughed.");
        var other = new Place("vents", "body", Uuid7.at(NOW));
        shredder.close(sam, other, "Something else.");
        assertThatThrownBy(() -> shredder.open(sam, other, closed))
                .isInstanceOf(Seal.BrokenSealException.class);
    }

    @Test
    void aKeyIsReadableByItsOwnerOnlyAndNoHalfKeyIsEverFound() throws IOException {
        shredder.close(sam, place, "They laughed.");
        var key = folder.resolve("vent-keys").resolve(sam.value()).resolve(row);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Files.createFile(key.resolveSibling(Uuid7.at(NOW) + ".new"));
        assertThat(shredder.rows(sam)).containsExactly(row);
    }

    @Test
    void aRowThatIsNoIdReachesNoOtherFile() {
        assertThatThrownBy(() -> shredder.shred(sam, "../../onward.key"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
