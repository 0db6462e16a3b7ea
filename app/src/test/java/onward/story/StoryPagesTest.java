package onward.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import onward.Guest;
import onward.World;
import onward.kernel.Uuid7;
import onward.reflect.Asking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of the story over real HTTP.
class StoryPagesTest {

    private World world;
    private Guest guest;
    private String last = "";

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
    void theRecordGrowsFromNothingToPairsToAPictureAndNeverSaysTooMuch() {
        assertThat(see("/story")).contains("Nothing to look back on yet");
        assertThat(see("/story/way")).contains("The way begins with one interview");
        assertThat(see("/story/slices")).contains("Nothing to tell yet");
        for (var answers = 0; answers < 4; answers++) {
            answered(30, "REJECTED");
        }
        assertThat(see("/story"))
                .contains("Below five answers", "did not", "4 interviews with an answer")
                .doesNotContain("Brier", "<svg", "You were");
        answered(30, "NO_REPLY");
        held(60);
        assertThat(see("/story"))
                .contains("Brier score", "<svg", "5 interviews with an answer", "One is still open")
                .contains("Show as table", "No curve is drawn below 50 answers (n&nbsp;=&nbsp;5)")
                .contains("Not enough yet to tell");
        assertThat(see("/story/way"))
                .contains("From first talk to outcome", "6 interviews held in all", "Role by role")
                .contains("not enough yet (n");
        // a talk that never took place is none of them, and an office is told so
        held(50);
        guest.post("/interviews/" + last + "/calling-off", Map.of());
        assertThat(see("/story")).contains("One is still open");
        assertThat(see("/story/way")).contains("6 interviews held in all");
        assertThat(see("/story/evidence")).contains("called off");
        assertThat(see("/story/evidence.csv")).contains("called off");
        var report = see("/story/report?chosen=yes&part=EVIDENCE");
        assertThat(report)
                .contains("The last three months (n&nbsp;=&nbsp;7).")
                .doesNotContain(
                        "id=\"record\"", "id=\"recurring\"", "id=\"well\"", "<svg class=\"chart\"");
    }

    @Test
    void anInterviewIsToldTwiceChosenAndBecomesAnAnswer() {
        var path = told();
        assertThat(see(path))
                .contains("I lost the thread on rebalancing", "href=\"#moment-1\"", "As a success")
                .contains("I said at once that I was late");

        // what names no moment is kept, but not carried on
        var typed =
                Map.of(
                        "version",
                        "1",
                        "body_bad",
                        "I failed.",
                        "body_good",
                        "I learned.",
                        "choose",
                        "SUCCESS");
        var refused = guest.post(path, typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Saved, and not chosen yet", "I learned.");
        assertThat(see(path)).contains("I failed.").doesNotContain("As an answer");

        world.clock().turn(Duration.ofMinutes(20));
        var mended =
                Map.of(
                        "version",
                        "2",
                        "body_bad",
                        "I failed [1].",
                        "body_good",
                        "I learned [since].",
                        "choose",
                        "SUCCESS");
        assertThat(guest.post(path, mended).location()).isEqualTo(path + "#answer");
        assertThat(see(path))
                .contains("As an answer", "As a success: earlier versions", "not chosen");
        assertThat(see("/story")).contains(">chosen<").doesNotContain("your answer to");

        // an answer needs all four parts, and what was typed stays
        var answer =
                Map.of(
                        "situation",
                        "A panel.",
                        "task",
                        "Shards.",
                        "action",
                        "I got lost.",
                        "result",
                        "");
        var shortened = guest.post(path + "/answer", answer);
        assertThat(shortened.status()).isEqualTo(422);
        assertThat(shortened.body()).contains("A panel.", "Each of the four parts");
        var kept =
                guest.post(
                        path + "/answer",
                        Map.of(
                                "situation",
                                "A panel.",
                                "task",
                                "Shards.",
                                "action",
                                "I got lost.",
                                "result",
                                "I built one."));
        assertThat(kept.location()).startsWith("/replay/questions/");
        assertThat(see(kept.location())).contains("something went wrong", "I built one.");
        assertThat(see("/story")).contains("your answer to");
        assertThat(see("/story/slices")).contains("an answer");
    }

    @Test
    void twoWindowsNeverOverwriteEachOther() {
        var path = told();
        var mine = Map.of("version", "1", "body_bad", "Mine [1].", "body_good", "Mine [1].");
        assertThat(guest.post(path, mine).status()).isEqualTo(303);
        var other =
                guest.post(
                        path, Map.of("version", "1", "body_bad", "Other.", "body_good", "Other."));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body()).contains("Other.", "Mine [1].", "Keep mine");
        assertThat(guest.post(path + "/removal", Map.of()).location()).isEqualTo("/story/slices");
        assertThat(guest.get(path).status()).isEqualTo(404);
    }

    @Test
    void patternsAreCountedWithoutASentenceInSight() {
        var writeUp = writeUp();
        for (var sentence :
                new String[] {"They hated me.", "They think I am slow.", "He thinks I lied."}) {
            guest.post(writeUp + "/lens", Map.of("sentence", sentence, "answer", "NONE_FITS"));
        }
        assertThat(see("/story"))
                .contains("mind reading", "3 sentences: 0 taken along, 3 where it did not fit");
        // rows from before patterns were counted are sorted by a job
        world.store()
                .asPlatform(sql -> sql.execute("UPDATE lens_answers SET pattern_index = NULL"));
        assertThat(new Asking(world.store()).tallies(world.owner())).isEmpty();
        new Asking(world.store()).sortOut(world.owner());
        assertThat(new Asking(world.store()).tallies(world.owner()))
                .singleElement()
                .satisfies(tally -> assertThat(tally.asked()).isEqualTo(3));
    }

    private String told() {
        var writeUp = writeUp();
        guest.post(
                writeUp + "/moments/" + Uuid7.at(world.clock().now()),
                Map.of(
                        "version", "0",
                        "asked", "How would you shard it?",
                        "said", "I lost the thread on rebalancing.",
                        "landed", "Dana wrote something down.",
                        "went", "2"));
        guest.post(
                writeUp + "/points",
                Map.of("version", "0", "well", "I said at once that I was late."));
        return guest.post("/story/slices", Map.of("interview", last)).location();
    }

    private String writeUp() {
        held(40);
        return guest.post("/reflect", Map.of("interview", last)).location();
    }

    private void answered(int guess, String outcome) {
        held(guess);
        guest.post(
                "/interviews/" + last + "/outcome",
                Map.of("outcome", outcome, "heard_on", "2026-11-16"));
    }

    private void held(int guess) {
        last = Uuid7.at(world.clock().now());
        guest.post(
                "/interviews",
                Map.of(
                        "id", last,
                        "version", "0",
                        "company", "Company of " + last,
                        "role", "engineer",
                        "starts", "2026-11-16T10:00",
                        "zone", "Europe/Berlin"));
        guest.post(
                "/interviews/" + last + "/forecast",
                Map.of("next_step", String.valueOf(guess), "sadness", "6"));
    }

    private String see(String path) {
        var reply = guest.get(path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        return reply.body();
    }
}
