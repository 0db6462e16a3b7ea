package onward.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import onward.Evening;
import onward.Guest;
import onward.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of a write-up over real HTTP: autosave, two windows, putting away, opening again.
class PutAwayJourneyTest {

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
}
