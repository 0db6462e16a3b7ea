package onward.thank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import onward.Evening;
import onward.Guest;
import onward.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is on the page is what goes out, though an address changes beside it.
class AsShownTest {

    private World world;
    private Guest guest;
    private Evening evening;
    private String note = "";

    @BeforeEach
    void open(@TempDir Path folder) {
        world = World.in(folder).open();
        guest = world.guest();
        evening = new Evening(world, guest, field -> "My " + field).written();
        note = found("href=\"(/thank/[0-9a-f-]{36})\"", "/thank");
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void anAddressThatChangedSinceItWasShownLetsNothingGo() {
        var shown = found("name=\"to\" value=\"([^\"]+)\"", note + "/sending");
        change("elsewhere@northwind.example");
        var refused = letGo(shown);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body())
                .contains("An address was changed", "elsewhere@northwind.example");
        assertThat(guest.get(note).body()).doesNotContain("take it back");
    }

    @Test
    void aLetterThatWasLetGoIsShownWithTheAddressThatItGoesTo() {
        var shown = found("name=\"to\" value=\"([^\"]+)\"", note + "/sending");
        assertThat(letGo(shown).status()).isEqualTo(303);
        change("elsewhere@northwind.example");
        assertThat(guest.get(note).body())
                .contains("take it back", shown)
                .doesNotContain("elsewhere@northwind.example");
    }

    @Test
    void nothingOfARehearsalOrAVentGetsIn() {
        guest.post("/guard/vents", Map.of("vent", "My vent", "shredding", "TONIGHT"));
        var another =
                guest.post(
                                "/thank",
                                Map.of(
                                        "interview", evening.ids().get("interview"),
                                        "person", evening.ids().get("person"),
                                        "occasion", "REJECTION"))
                        .location();
        assertThat(guest.get(another).body()).contains("My asked"); // what was written down
        for (var page : List.of("", "/check", "/sending", "/note.eml")) {
            for (var letter : List.of(note, another)) {
                assertThat(guest.get(letter + page).body())
                        .doesNotContain("My take", "My wording", "My answer")
                        .doesNotContain("My room", "My hope", "My obstacle", "My vent");
            }
        }
    }

    private Guest.Reply letGo(String to) {
        return guest.post(
                note + "/sending",
                Map.of("version", "2", "hold", "soon", "to", to, "from", "sam@example.org"));
    }

    private void change(String email) {
        var person = "/bridge/" + evening.ids().get("person");
        var version = found("name=\"version\" value=\"([^\"]+)\"", person);
        var changed =
                guest.post(person, Map.of("name", "Dana", "email", email, "version", version));
        assertThat(changed.status()).isEqualTo(303);
    }

    private String found(String pattern, String page) {
        var match = Pattern.compile(pattern).matcher(guest.get(page).body());
        assertThat(match.find()).as("%s on %s", pattern, page).isTrue();
        return match.group(1);
    }
}
