package onward.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import onward.Evening;
import onward.Guest;
import onward.World;
import onward.kernel.Uuid7;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of a write-up over real HTTP: autosave, two windows, putting away, opening again.
class WriteUpJourneyTest {

    private static final int A_MEBIBYTE = 1 << 20;

    private World world;
    private Guest guest;
    private Evening evening;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = World.in(folder).open();
        guest = world.guest();
        evening = new Evening(world, guest, field -> "My " + field).written();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aSaveByItselfTellsTheVersionAndTheHour() {
        var saved = autosave(moment(), "desk", Map.of("version", "1", "said", "I froze"));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body()).contains("\"version\":2", "\"saved\":\"Saved on this computer, ");
        assertThat(guest.get(moment()).body()).contains("I froze", "name=\"version\" value=\"2\"");
    }

    @Test
    void anotherWindowIsNeverOverwritten() {
        autosave(moment(), "desk", Map.of("version", "1", "said", "from the desk"));
        var late = autosave(moment(), "phone", Map.of("version", "1", "said", "from the phone"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("\"conflict\":", "from the desk");
        var pressed = guest.post(moment(), Map.of("version", "1", "said", "from the phone"));
        assertThat(pressed.status()).isEqualTo(409);
        assertThat(pressed.body())
                .contains("from the desk", "from the phone", "name=\"over\" value=\"2\"");

        var over = Map.of("version", "1", "over", "2", "said", "from the phone");
        assertThat(guest.post(moment(), over).status()).isEqualTo(303);
        assertThat(guest.get(moment()).body())
                .contains("from the phone")
                .doesNotContain("from the desk");
    }

    @Test
    void aLostAnswerIsNoConflict() {
        autosave(moment(), "desk", Map.of("version", "1", "said", "first"));
        var again = autosave(moment(), "desk", Map.of("version", "1", "said", "second"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains("\"version\":3");
        autosave(evening.sheet("points"), "desk", Map.of("version", "1", "well", "first"));
        assertThat(
                        autosave(
                                        evening.sheet("points"),
                                        "desk",
                                        Map.of("version", "1", "well", "second"))
                                .status())
                .isEqualTo(200);
    }

    @Test
    void everyPageKeepsBothTextsOfTwoWindows() {
        for (var page :
                Map.of("points", "well", "thoughts", "sting", "putting-away", "lesson")
                        .entrySet()) {
            var path = evening.sheet(page.getKey());
            assertThat(guest.post(path, Map.of("version", "1", page.getValue(), "theirs")).status())
                    .isEqualTo(303);
            var stale = guest.post(path, Map.of("version", "1", page.getValue(), "mine"));
            assertThat(stale.status()).as(path).isEqualTo(409);
            assertThat(stale.body()).as(path).contains("theirs", "mine", "Keep mine");
        }
    }

    @Test
    void aSaveIntoWhatWasPutAwayIsRefusedInWordsAndKeepsTheText() {
        evening.ended();
        guest.post(evening.sheet("folding"), Map.of());
        var typed = new HashMap<>(Map.of("version", "1", "said", "too late"));
        var saved = autosave(moment(), "desk", typed);
        assertThat(saved.status()).isEqualTo(422);
        assertThat(saved.body()).contains("This is put away");
        var pressed = guest.post(moment(), typed);
        assertThat(pressed.status()).isEqualTo(422);
        assertThat(pressed.body()).contains("put away in another window", "too late");
        for (var page :
                Map.of("points", "well", "thoughts", "sting", "putting-away", "lesson")
                        .entrySet()) {
            var shut =
                    guest.post(
                            evening.sheet(page.getKey()),
                            Map.of("version", "9", page.getValue(), "too late"));
            assertThat(shut.status()).as(page.getKey()).isEqualTo(422);
            assertThat(shut.body()).contains("too late");
        }
    }

    @Test
    void aSaveIntoADeletedWriteUpIsNotThere() {
        guest.post(evening.path() + "/removal", Map.of());
        var lost = autosave(moment(), "desk", Map.of("version", "1", "said", "x"));
        assertThat(lost.status()).isEqualTo(404);
        assertThat(lost.body()).contains("This write-up was deleted");
    }

    @Test
    void aNumberThatIsNoneYetDoesNotKeepTheWordsFromBeingSaved() {
        var typed = Map.of("version", "1", "sting", "I blew it", "before", "800", "fairer", "Once");
        var saved = autosave(evening.sheet("thoughts"), "desk", typed);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body())
                .contains("\"version\":2", "Saved, except: How much you believed it");
        assertThat(guest.get(evening.sheet("thoughts")).body()).contains("I blew it", "Once");
        var pressed =
                guest.post(
                        evening.sheet("thoughts"),
                        Map.of("version", "2", "sting", "I blew it", "before", "800"));
        assertThat(pressed.status()).isEqualTo(422);
        assertThat(pressed.body())
                .contains("I blew it", "value=\"800\" aria-invalid=\"true\"")
                .contains("aria-describedby=\"before-0-error\"", "id=\"before-0-error\"");
    }

    @Test
    void goingOnLeadsToTheSentenceWhereTheyLeftOff() {
        autosave(
                evening.sheet("points"),
                "desk",
                Map.of("version", "1", "well", "calm", "resume_field", "well-0", "resume_at", "4"));
        assertThat(guest.get(writeUp()).location()).isEqualTo(evening.sheet("points"));
        assertThat(guest.get(evening.sheet("points")).body())
                .contains("data-resume-field=\"well-0\"", "data-resume-at=\"4\"");
        assertThat(guest.get(evening.sheet("thoughts")).body()).doesNotContain("data-resume-at=");
    }

    @Test
    void goingOnAfterTheMomentWasDeletedLeadsToThePageOfMoments() {
        autosave(moment(), "desk", Map.of("version", "1", "said", "x"));
        assertThat(guest.get(writeUp()).location()).isEqualTo(moment());
        guest.post(moment() + "/removal", Map.of());
        assertThat(guest.get(writeUp()).location()).isEqualTo(evening.sheet("moments"));
        assertThat(guest.get(evening.sheet("moments")).status()).isEqualTo(200);
    }

    @Test
    void aMomentCannotBeMovedToAnotherWriteUpByItsId() {
        var other = new Evening(world, guest, field -> "Other " + field).written();
        var moved = other.sheet("moments/" + evening.ids().get("moment"));
        assertThat(guest.get(moved).status()).isEqualTo(404);
        assertThat(guest.post(moved, Map.of("version", "1", "said", "moved")).status())
                .isEqualTo(409);
        guest.post(moved + "/removal", Map.of());
        assertThat(guest.get(moment()).body()).contains("My said").doesNotContain("moved");
    }

    @Test
    void aMebibyteInAFieldIsRefusedByItsLimitAndStaysInTheForm() {
        var much = "mebi ".repeat(A_MEBIBYTE / 5);
        for (var field :
                Map.of(
                                moment(), "said",
                                evening.sheet("points"), "well",
                                evening.sheet("thoughts"), "fairer",
                                evening.sheet("putting-away"), "lesson")
                        .entrySet()) {
            var typed = new HashMap<>(Map.of("version", "1", field.getValue(), much));
            typed.putIfAbsent("sting", "x");
            var refused = guest.post(field.getKey(), typed);
            assertThat(refused.status()).as(field.getKey()).isEqualTo(422);
            assertThat(refused.body()).contains("is the most").contains(much.strip());
            var saved = autosave(field.getKey(), "desk", typed);
            assertThat(saved.status()).isEqualTo(422);
            assertThat(saved.body()).contains("is the most");
        }
    }

    @Test
    void whatIsAskedOfAWriteUpThatIsNotThereIsNotThere() {
        var nobodys = "/reflect/" + Uuid7.at(world.clock().now());
        assertThat(guest.get(nobodys).status()).isEqualTo(404);
        assertThat(guest.get("/reflect/nonsense").status()).isEqualTo(404);
    }

    private String moment() {
        return evening.sheet("moments/" + evening.ids().get("moment"));
    }

    private String writeUp() {
        return "/reflect/" + evening.ids().get("reflection");
    }

    private Guest.Reply autosave(String path, String page, Map<String, String> typed) {
        return guest.post(path, Map.of("X-Onward-Autosave", "yes", "X-Onward-Page", page), typed);
    }
}
