package onward.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
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
        assertThat(autosave(moment(), "desk", Map.of("version", "1", "said", "x")).status())
                .isEqualTo(404);
    }

    @Test
    void withoutTheListItIsSavedButNotPutAway() {
        var reply =
                guest.post(
                        evening.sheet("putting-away"),
                        Map.of("version", "1", "lesson", "Say so early", "then", "put-away"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body())
                .contains("It is all saved, but not put away yet", "Answer each thing on the list")
                .contains("Make one plan for next time")
                .contains("name=\"version\" value=\"2\"", "Say so early");
        assertThat(guest.get(evening.sheet("putting-away")).body()).contains("Say so early");
    }

    @Test
    void aReasonStandsForAGoodPointOrAPlan() {
        guest.post(evening.sheet("points"), Map.of("version", "1"));
        var ending = new HashMap<>(Map.of("version", "1", "lesson", "Say so", "then", "put-away"));
        for (var check : Check.values()) {
            ending.put("check_" + check.name(), "ASIDE");
        }
        assertThat(guest.post(evening.sheet("putting-away"), ending).body())
                .contains("Name one thing that went well", "Make one plan for next time");
        guest.post(
                evening.sheet("points"), Map.of("version", "2", "no_good_point", "it was short"));
        ending.put("no_next_time", "no such talk again");
        ending.put("version", "2");
        ending.put("cue", "half a plan");
        assertThat(guest.post(evening.sheet("putting-away"), ending).body())
                .contains("A plan needs both halves");
        ending.remove("cue");
        ending.put("version", "3");
        assertThat(guest.post(evening.sheet("putting-away"), ending).status()).isEqualTo(303);
        assertThat(guest.get(writeUp()).body()).contains("Put away on", "Say so");
    }

    @Test
    void openingAgainAsksWhatIsNewIsCountedAndFoldsItself() {
        evening.ended();
        guest.post(evening.sheet("folding"), Map.of());
        var page = writeUp();
        assertThat(guest.get(page).body())
                .contains("opened once since", "My lesson")
                .doesNotContain("My landed");
        var silent = guest.post(evening.sheet("reopenings"), Map.of("whats_new", " "));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("Write what is new");
        guest.post(evening.sheet("reopenings"), Map.of("whats_new", "They wrote"));
        assertThat(guest.get(page).body()).contains("They wrote", "My landed");
        assertThat(guest.get(moment()).status()).isEqualTo(200);

        world.clock().turn(Duration.ofHours(12).minusSeconds(1));
        assertThat(guest.get(page).body()).contains("My landed");
        world.clock().turn(Duration.ofSeconds(1));
        assertThat(guest.get(page).body())
                .contains("opened 2 times since")
                .doesNotContain("My landed");
        assertThat(guest.get(moment()).status()).isEqualTo(303);
    }

    @Test
    void aWorryComesBackOnceAndExpires() {
        guest.post(
                "/reflect/worries",
                Map.of("worry", "the reference", "returns", "2026-11-17T18:00"));
        assertThat(guest.get("/").body()).doesNotContain("the reference");
        world.clock().turn(Duration.ofHours(21));
        world.jobs().step();
        assertThat(guest.get("/").body()).contains("the reference", "back, once");
        world.clock().turn(Duration.ofHours(24));
        assertThat(guest.get("/").body()).doesNotContain("the reference");
        world.jobs().step();
        assertThat(guest.get("/reflect").body()).doesNotContain("the reference");
        assertThat(guest.get("/account/export.json").body()).doesNotContain("the reference");
    }

    @Test
    void aWorryWithoutWordsOrInThePastIsRefusedWithWhatWasTyped() {
        var past =
                guest.post(
                        "/reflect/worries", Map.of("worry", "late", "returns", "2026-11-16T20:00"));
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.body()).contains("This time is past", "late", "2026-11-16T20:00");
        var far =
                guest.post(
                        "/reflect/worries",
                        Map.of("worry", "far", "returns", "+999999999-01-01T00:00"));
        assertThat(far.status()).isEqualTo(422);
        assertThat(guest.post("/reflect/worries", Map.of("worry", " ")).status()).isEqualTo(422);
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

    @Test
    void everythingWrittenStandsInTheJournal() {
        evening.ended();
        var journal = guest.get("/account/export.md").body();
        for (var field :
                new String[] {
                    "company",
                    "role",
                    "stage",
                    "advert",
                    "source",
                    "asked",
                    "said",
                    "landed",
                    "well",
                    "not",
                    "no_good_point",
                    "sting",
                    "evidence",
                    "fairer",
                    "step_back",
                    "kind_word",
                    "cue",
                    "act",
                    "no_next_time",
                    "lesson",
                    "whats_new",
                    "worry",
                    "person_role",
                    "metWhere",
                    "trueThing"
                }) {
            assertThat(journal).as(field).contains("My " + field);
        }
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
