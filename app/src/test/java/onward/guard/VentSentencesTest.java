package onward.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import onward.Evening;
import onward.Guest;
import onward.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One thing is taken out of a vent before it goes.
class VentSentencesTest {

    @TempDir private Path folder;
    private World world;
    private Guest guest;
    private VentHand box;

    @BeforeEach
    void open() {
        world = World.in(folder).open();
        guest = world.guest();
        box = new VentHand(guest);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void oneSentenceMovesIntoAWriteUpAndTheRestStays() {
        var evening = new Evening(world, guest, field -> "My " + field).written();
        var vent =
                box.vent("They laughed at me. I was not ready for SQL. Idiots.", Shredding.TONIGHT);
        var page = guest.get(vent).body();
        var moved =
                box.post(
                        vent + "/taking-out",
                        Map.of(
                                "sentence",
                                "I was not ready for SQL.",
                                "into",
                                VentHand.found("option value=\"([^\"]+)\"", page)));
        assertThat(moved.location()).isEqualTo(evening.sheet("thoughts"));
        assertThat(guest.get(moved.location()).body()).contains("I was not ready for SQL.");
        assertThat(guest.get(vent).body())
                .contains("They laughed at me.", "Idiots.")
                .doesNotContain("ready for SQL");
    }

    @Test
    void aSecondPressMovesNoOtherSentence() {
        new Evening(world, guest, field -> "My " + field).written();
        var vent =
                box.vent("They laughed at me. I was not ready for SQL. Idiots.", Shredding.TONIGHT);
        var fields =
                Map.of(
                        "sentence",
                        "I was not ready for SQL.",
                        "into",
                        VentHand.found("option value=\"([^\"]+)\"", guest.get(vent).body()));
        box.post(vent + "/taking-out", fields);
        assertThat(guest.post(vent + "/taking-out", fields).status()).isEqualTo(422);
        assertThat(guest.get(vent).body()).contains("They laughed at me.", "Idiots.");
    }

    @Test
    void nothingIsMovedWithoutASentenceOrAWriteUpAndNothingIsLost() {
        var vent = box.vent("They laughed at me.", Shredding.TONIGHT);
        for (var sentence : List.of("", "They laughed", "They were kind.")) {
            var refused =
                    guest.post(
                            vent + "/taking-out",
                            Map.of(
                                    "sentence",
                                    sentence,
                                    "into",
                                    "00000000-0000-7000-8000-000000000000"));
            assertThat(refused.status()).as(sentence).isEqualTo(422);
            assertThat(refused.body()).contains("Nothing was moved", "They laughed at me.");
        }
    }
}
