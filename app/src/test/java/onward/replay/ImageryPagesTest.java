package onward.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import onward.Guest;
import onward.World;
import onward.kernel.Uuid7;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Going through a coming interview in the mind: with an end that is a plan, and a stop at once.
class ImageryPagesTest {

    private World world;
    private Guest guest;
    private String question = "";

    @BeforeEach
    void open(@TempDir Path folder) {
        world = World.in(folder).open();
        guest = world.guest();
        assertThat(guest.get("/replay/imagery").body()).contains("It needs an answer of yours");
        question = Uuid7.at(world.clock().now());
        guest.post("/replay/questions", Map.of("id", question, "asked", "Why us?"));
        guest.post(
                "/replay/questions/" + question + "/second-take",
                Map.of("version", "0", "body", "Because your tables are large."));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aSceneIsFinishedOnlyWithTheObstacleAndAPlan() {
        var session = begin("4");
        var scene = guest.get(session).body();
        assertThat(scene)
                .contains("A round table", "Why us?", "Because your tables are large.", "nods")
                .containsSubsequence("They ask me", "I wait", "I answer", "I leave well", "offer");
        assertThat(guest.post(session + "/coming-out", Map.of()).body())
                .contains("Say how hard it is right now");
        guest.post(session + "/coming-out", Map.of("distress", "5"));
        var refused =
                guest.post(
                        session + "/ending",
                        Map.of("obstacle", "I rush", "cue", "I rush", "confidence", "70"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("A plan needs both halves", ">\nI rush</textarea>");
        assertThat(guest.get("/replay/confidence").body()).contains("Nothing to draw yet");

        guest.post(
                session + "/ending",
                Map.of(
                        "obstacle",
                        "I rush",
                        "cue",
                        "I rush",
                        "act",
                        "breathe",
                        "confidence",
                        "70"));
        assertThat(guest.get(session).body()).contains("If I rush, then I breathe.", "40 % before");
        assertThat(guest.get("/replay/confidence").body())
                .contains("Show as table", "<td>40 %</td><td>70 %</td>")
                .contains("No interview with a forecast has an outcome yet.")
                .doesNotContain("class=\"did\"");
        rehearse();
        assertThat(guest.get("/replay/confidence").body())
                .contains("<rect class=\"did\"", "Rehearsals done: 1.", "Week from")
                .contains("<td>Monday 16 November</td><td class=\"num\">1</td>");
    }

    @Test
    void twoMoreEndItAndShowWhoCanHelp() {
        var session = begin("4");
        guest.post(session + "/coming-out", Map.of("distress", "6"));
        assertThat(guest.get(session).body())
                .contains("Enough for now", "Put both feet on the floor", "Talk to somebody now")
                .contains("<details class=\"help-now\" open>", "Get help now")
                .doesNotContain("name=\"obstacle\"");
        // it is over: a plan cannot be sent after it
        guest.post(
                session + "/ending",
                Map.of("obstacle", "x", "cue", "x", "act", "x", "confidence", "70"));
        assertThat(guest.get(session).body()).contains("Enough for now");
    }

    @Test
    void afterTwoThatWereHarderToBearOtherThingsComeFirst() {
        guest.post(begin("4") + "/coming-out", Map.of("distress", "6"));
        assertThat(guest.get("/replay/imagery").body()).doesNotContain("Something else first");
        guest.post(begin("2") + "/coming-out", Map.of("distress", "9"));
        assertThat(guest.get("/replay/imagery").body())
                .containsSubsequence("Something else first", "A plan", "A walk", "A person")
                .containsSubsequence("A person", "Begin all the same");
        // nor elsewhere is writing or imagining the first thing, for a week
        assertThat(guest.get("/replay").body()).containsSubsequence("A person", "Rehearse</h2>");
        assertThat(guest.get("/").body()).contains("Something else first");
        world.clock().turn(Duration.ofDays(8));
        assertThat(guest.get("/").body()).doesNotContain("Something else first");
        assertThat(guest.get("/replay").body()).doesNotContain("Something else first");
    }

    @Test
    void whoStopsOrLeavesAfterSayingThatItWasHarderIsOfferedOtherThingsAllTheSame() {
        var stopped = begin("4");
        guest.post(stopped + "/coming-out", Map.of("distress", "5"));
        guest.post(stopped + "/stop", Map.of());
        world.clock().turn(Duration.ofMinutes(1));
        guest.post(begin("4") + "/coming-out", Map.of("distress", "5"));
        assertThat(guest.get("/replay/imagery").body()).contains("Something else first");
        // one that is stopped before anything was said of it takes that back no more
        world.clock().turn(Duration.ofMinutes(1));
        guest.post(begin("4") + "/stop", Map.of());
        assertThat(guest.get("/replay/imagery").body()).contains("Something else first");
        world.clock().turn(Duration.ofMinutes(1));
        guest.post(begin("4") + "/coming-out", Map.of("distress", "3"));
        assertThat(guest.get("/replay/imagery").body()).doesNotContain("Something else first");
    }

    @Test
    void aPlanThatComesTooLateIsShownAndNotDropped() {
        var session = begin("4");
        guest.post(session + "/coming-out", Map.of("distress", "4"));
        guest.post(session + "/stop", Map.of());
        var plan =
                Map.of("obstacle", "I rush", "cue", "I hurry", "act", "slow", "confidence", "70");
        var late = guest.post(session + "/ending", plan);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("What you typed", "I rush", "If I hurry, then I slow");
        var bad = guest.post(session + "/ending", Map.of("obstacle", "I rush", "cue", "So?"));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.body()).contains("What you typed", "I rush", "If So?");
        assertThat(guest.get(session).body()).contains("You stopped.").doesNotContain("I rush");

        // pressing Finish twice is no mistake
        var other = begin("4");
        guest.post(other + "/coming-out", Map.of("distress", "4"));
        assertThat(guest.post(other + "/ending", plan).status()).isEqualTo(303);
        assertThat(guest.post(other + "/ending", plan).status()).isEqualTo(303);
    }

    @Test
    void theQuestionThatSomebodyComesFromIsThereHoweverOldItIs() {
        for (var number = 0; number < 51; number++) {
            world.clock().turn(Duration.ofMinutes(1));
            var id = fresh();
            guest.post("/replay/questions", Map.of("id", id, "asked", "zebra " + number));
            guest.post(
                    "/replay/questions/" + id + "/second-take",
                    Map.of("version", "0", "body", "Stripes."));
        }
        assertThat(guest.get("/replay/imagery").body()).doesNotContain("Why us?");
        assertThat(guest.get("/replay/imagery?question=" + question).body())
                .contains("value=\"" + question + "\" selected");
        assertThat(guest.get("/replay/imagery?question=none").status()).isEqualTo(200);
        assertThat(begin("4")).startsWith("/replay/imagery/");
    }

    @Test
    void stoppingIsAlwaysPossible() {
        var session = begin("4");
        guest.post(session + "/stop", Map.of());
        assertThat(guest.get(session).body()).contains("You stopped. That is always right.");
        guest.post(session + "/coming-out", Map.of("distress", "4"));
        assertThat(guest.get(session).body()).contains("You stopped.");
    }

    @Test
    void whatIsMissingIsAskedForAndNothingIsLost() {
        var refused =
                guest.post(
                        "/replay/imagery",
                        Map.of("id", fresh(), "question", question, "room", "A round table"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("A round table</textarea>", "Say how hard", "Say how confident");
    }

    private void rehearse() {
        var id = fresh();
        guest.post(
                "/replay/questions/" + question + "/rehearsal",
                Map.of("id", id, "answer", "So.", "wording", "Why us?"));
        guest.post("/replay/rehearsals/" + id + "/grade", Map.of("grade", "GOOD"));
    }

    private String begin(String distress) {
        var page = guest.get("/replay/imagery").body();
        var id = Pattern.compile("name=\"id\" value=\"([^\"]+)\"").matcher(page);
        assertThat(id.find()).isTrue();
        return guest.post(
                        "/replay/imagery",
                        Map.of(
                                "id",
                                id.group(1),
                                "question",
                                question,
                                "room",
                                "A round table",
                                "hope",
                                "Mornings without dread",
                                "distress",
                                distress,
                                "confidence",
                                "40"))
                .location();
    }

    private String fresh() {
        return Uuid7.at(world.clock().now());
    }
}
