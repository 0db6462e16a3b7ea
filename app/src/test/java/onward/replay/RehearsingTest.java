package onward.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import onward.Evening;
import onward.Guest;
import onward.World;
import onward.kernel.Uuid7;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is asked for on a day, whatever becomes of the clock and of the interview.
class RehearsingTest {

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
    void moreThanTenAnswersAreNeverAskedForInADay() {
        for (var number = 0; number < 12; number++) {
            answered("Why " + number + "?");
        }
        assertThat(guest.get("/replay").body()).contains("10 answers are due, about 20 minutes.");
        for (var rehearsal = 0; rehearsal < 10; rehearsal++) {
            grade(guest.get("/replay/rehearsal").location(), "GOOD");
        }
        assertThat(guest.get("/replay/rehearsal").location()).isEqualTo("/replay?done=yes");
        world.clock().turn(Duration.ofDays(1));
        assertThat(guest.get("/replay").body()).contains("2 answers are due");
    }

    @Test
    void aClockThatIsSetBackBetweenTwoReviewsAsksForNothingInThePast() {
        var question = answered("Why us?");
        grade(question + "/rehearsal", "EASY");
        assertThat(guest.get(question).body()).contains("next on Tuesday 24 November");
        world.clock().turn(Duration.ofDays(-400));
        assertThat(guest.get(question).status()).isEqualTo(200);
        grade(question + "/rehearsal", "GOOD");
        assertThat(guest.get(question).body())
                .contains("Rehearsed 2 times.")
                .containsPattern("next on [A-Z][a-z]+day \\d+ (October|November|December)");
        world.clock().turn(Duration.ofDays(400));
        assertThat(guest.get(question).body()).contains("Due for rehearsal today.");
    }

    @Test
    void anInterviewThatIsMovedEarlierBringsItsAnswersForward() {
        var question = answered("Why us?");
        var coming = new Evening(world, guest, field -> "My " + field).logged();
        guest.post("/interviews", coming.with("starts", "2026-11-27T10:00").with("ends", "").all());
        grade(question + "/rehearsal", "EASY");
        assertThat(guest.get(question).body()).contains("next on Tuesday 24 November");

        var moved = coming.with("starts", "2026-11-19T10:00").with("version", "1").all();
        assertThat(guest.post("/interviews/" + coming.all().get("id") + "/edit", moved).status())
                .isEqualTo(303);
        assertThat(guest.get(question).body()).contains("next on Wednesday 18 November");
        // the day before there is no later day
        world.clock().turn(Duration.ofDays(2));
        assertThat(guest.get(question).body()).contains("Due for rehearsal today.");
        assertThat(guest.get("/").body())
                .contains("Warm up for Thursday", "One answer is due for rehearsal")
                .contains("/replay/warm-up/");
    }

    private String answered(String asked) {
        var id = Uuid7.at(world.clock().now());
        guest.post("/replay/questions", Map.of("id", id, "asked", asked));
        var path = "/replay/questions/" + id;
        guest.post(path + "/second-take", Map.of("version", "0", "body", "So."));
        return path;
    }

    private void grade(String rehearsal, String grade) {
        var page = guest.get(rehearsal).body();
        var id = Pattern.compile("name=\"id\" value=\"([^\"]+)\"").matcher(page);
        assertThat(id.find()).isTrue();
        var answered =
                guest.post(
                        rehearsal, Map.of("id", id.group(1), "answer", "", "wording", "As asked"));
        guest.post(answered.location() + "/grade", Map.of("grade", grade));
    }
}
