package onward.now;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import onward.Evening;
import onward.Guest;
import onward.World;
import onward.interview.Pair;
import onward.kernel.Percent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page that says what is next, in each state of an evening.
class NowPageTest {

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
    void aNewcomerIsToldWhatWillHappenUntilTheFirstInterviewIsLogged() {
        assertThat(guest.get("/").body())
                .contains("Walked out of a bad one?", "href=\"/interviews/new\"")
                .contains("Five small steps", "by tomorrow evening", "Nothing leaves it unless")
                .contains("href=\"/help#demo\"", "Get help now")
                .doesNotContain("aria-current=\"step\"", "<form");
        assertThat(guest.get("/help").body()).contains("id=\"demo\"", "./onward demo");
        guest.post("/interviews", new Evening(world, guest, field -> field).logged().all());
        assertThat(guest.get("/").body()).doesNotContain("Walked out", "Five small steps");
    }

    @Test
    void eachStateHasItsOneNextThing() {
        var evening = new Evening(world, guest, field -> "My " + field);
        guest.post("/interviews", evening.logged().all());
        assertNext("First two guesses", "Make the forecast");

        guest.post(evening.path() + "/forecast", Map.of("next_step", "35", "sadness", "6"));
        assertNext("Write it down, moment by moment", "Write it down</button>");

        guest.post("/reflect", Map.of("interview", evening.ids().get("interview")));
        assertNext("Go on at the sentence where you left off", "Go on writing");
    }

    @Test
    void whatIsPutAwayIsDoneAndLeavesAfterTwoDays() {
        var evening = new Evening(world, guest, field -> "My " + field).spent();
        assertNext("Fold it away when you are done", "See it");
        guest.post(evening.sheet("folding"), Map.of());
        var done = guest.get("/").body();
        assertThat(done)
                .contains("You wrote it down and closed the book", "put away today", "My lesson")
                .contains("One person is saved")
                .doesNotContain("aria-current=\"step\"");
        world.clock().turn(Duration.ofDays(2));
        assertThat(guest.get("/").body()).contains("Nothing is due").doesNotContain("My lesson");
    }

    @Test
    void anInterviewLeftOpenLeavesAfterTwoWeeks() {
        var evening = new Evening(world, guest, field -> "My " + field);
        guest.post("/interviews", evening.logged().all());
        world.clock().turn(Duration.ofDays(13));
        assertNext("First two guesses", "Make the forecast");
        world.clock().turn(Duration.ofDays(1));
        assertThat(guest.get("/").body()).contains("Nothing is due");
    }

    @Test
    void whatIsComingIsShownAndNotWrittenDownYet() {
        var coming = new Evening(world, guest, field -> "My " + field).logged();
        coming.with("starts", "2026-11-20T10:00").with("ends", "2026-11-20T11:00");
        guest.post("/interviews", coming.all());
        assertThat(guest.get("/").body())
                .contains("Coming up", "in 4 days", "Nothing is due")
                .doesNotContain("Make the forecast");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1  | 0 | 50 | One answer. Below five, here is just what you said and what came.
                    4  | 4 | 10 | 4 answers. Below five, here is just what you said and what came.
                    5  | 5 | 10 | 5 answers. You were too harsh: by between
                    5  | 0 | 90 | 5 answers. You were too hopeful: by between
                    7  | 3 | 40 | 7 answers. Not enough yet to tell: likely between
                    """)
    void theWordsSayNoMoreThanTheCasesBear(int cases, int wentOn, int guess, String words) {
        var pairs =
                new ArrayList<Pair>(
                        Collections.nCopies(wentOn, new Pair(new Percent(guess), true)));
        pairs.addAll(Collections.nCopies(cases - wentOn, new Pair(new Percent(guess), false)));
        var guesses = Guesses.of(List.copyOf(pairs), 0);
        assertThat(guesses.words()).startsWith(words);
        assertThat(guesses.isTooFew()).isEqualTo(cases < 5);
        assertThat(guesses.expected()).isEqualTo(guess);
        assertThat(guesses.came()).isEqualTo(Math.round(100f * wentOn / cases));
    }

    private void assertNext(String words, String act) {
        var page = guest.get("/").body();
        assertThat(page).contains(words, act);
        assertThat(page.split("aria-current=\"step\"", -1)).as("one next thing").hasSize(2);
    }
}
