package onward.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import onward.Guest;
import onward.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An invitation is dropped: looked at first, taken once, changed and called off by its own id.
class InvitationPagesTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([a-z_0-9]+)\" value=\"([^\"]*)\"");
    private static final Pattern TYPED =
            Pattern.compile(
                    "<input id=\"([a-z_0-9]+)\" name=\"[a-z_0-9]+\" type=\"[a-z-]+\" value=\"([^\"]*)\"");

    private World world;
    private Guest guest;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = World.in(folder).open();
        guest = world.guest();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void anInvitationBecomesAnInterviewWithItsPeopleOnce() {
        var dana = world.dana();
        var page = dropped(Letters.outlook("REQUEST", 0, "20261120T140000"));
        assertThat(page)
                .contains("Before anything is written", "on your bridge", "Luis Prado")
                .doesNotContain("Room 4");
        assertThat(guest.get("/interviews").body()).contains("No interviews yet");

        var form = shown(page);
        assertThat(form)
                .containsEntry("company", "Northwind")
                .containsEntry("role", "Backend engineer")
                .containsEntry("starts", "2026-11-20T14:00")
                .containsEntry("zone", "Europe/Berlin")
                .containsEntry("stage", "Technical interview");
        form.put("guest_0", dana.id().value());
        form.put("guest_1", "new");
        var first = guest.post("/interviews/invitation/taking", form).location();
        assertThat(guest.post("/interviews/invitation/taking", form).location()).isEqualTo(first);
        var interview = guest.get(first).body();
        assertThat(interview)
                .contains("Dana Okafor", "Luis Prado", "What the invitation said")
                .contains("Please bring a laptop, and questions.")
                .doesNotContain("sam@home.example");
        assertThat(world.bridging().count(world.owner())).isEqualTo(2);

        var again = dropped(Letters.outlook("REQUEST", 0, "20261120T140000"));
        assertThat(again).contains("You have this interview already", first);
    }

    @Test
    void aLaterEditionChangesItAndACancellationMarksIt() {
        var first = taken(Letters.outlook("REQUEST", 1, "20261120T140000"));
        assertThat(dropped(Letters.outlook("REQUEST", 0, "20261119T100000")))
                .contains("What is here is newer");

        var page = dropped(Letters.outlook("REQUEST", 2, "20261120T143000"));
        assertThat(page).contains("A change of an interview", "2026-11-20T14:30");
        assertThat(guest.post("/interviews/invitation/taking", shown(page)).location())
                .isEqualTo(first);
        assertThat(guest.get(first).body()).contains("14:30");
        // the window that was open all the while overwrites nothing
        assertThat(guest.post("/interviews/invitation/taking", shown(page)).status())
                .isEqualTo(409);

        var off = dropped(Letters.outlook("CANCEL", 3, "20261120T143000"));
        assertThat(off).contains("They called it off");
        assertThat(guest.post("/interviews/invitation/calling-off", shown(off)).location())
                .isEqualTo(first);
        assertThat(guest.get(first).body()).contains("Called off", "It takes place after all");
        assertThat(guest.get("/interviews").body()).contains("called off");
        assertThat(guest.get("/").body()).doesNotContain("Northwind");
        assertThat(dropped(Letters.outlook("CANCEL", 3, "20261120T143000")))
                .contains("You have this interview already");
        guest.post(first + "/calling-off/removal", Map.of());
        assertThat(guest.get(first).body()).doesNotContain("It takes place after all");
        assertThat(guest.get("/").body()).contains("Northwind");
    }

    @Test
    void whatCannotBeTakenIsSaidAndNothingIsLost() {
        assertThat(
                        guest.post("/interviews/invitation/pasted", Map.of("pasted", "hello <b>"))
                                .body())
                .contains("This is no invitation", "hello &lt;b");
        assertThat(dropped(Letters.outlook("CANCEL", 1, "20261120T140000")))
                .contains("It calls off a talk that is not here");
        var form = shown(dropped(Letters.outlook("REQUEST", 0, "20261120T140000")));
        form.put("role", "");
        form.put("stage", "my own words");
        form.put("guest_1", "new");
        form.put("guest_name_1", "Luis, who laughed");
        var refused = guest.post("/interviews/invitation/taking", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Which role is it?", "my own words", "Luis, who laughed");
        assertThat(shown(refused.body())).containsEntry("uid", form.get("uid"));
    }

    private String taken(String letter) {
        return guest.post("/interviews/invitation/taking", shown(dropped(letter))).location();
    }

    private String dropped(String letter) {
        var bytes = letter.getBytes(StandardCharsets.UTF_8);
        return guest.upload("/interviews/invitation", "invitation", Map.of("invite.ics", bytes))
                .body();
    }

    /// The fields as they stand on the page, but for boxes.
    private static Map<String, String> shown(String page) {
        var form = new LinkedHashMap<String, String>();
        for (var pattern : java.util.List.of(HIDDEN, TYPED)) {
            pattern.matcher(page)
                    .results()
                    .forEach(field -> form.put(field.group(1), field.group(2)));
        }
        var words =
                Pattern.compile("(?s)<textarea name=\"words\"[^>]*>\n(.*?)</textarea>")
                        .matcher(page);
        if (words.find()) {
            form.put("words", words.group(1));
        }
        return form;
    }
}
