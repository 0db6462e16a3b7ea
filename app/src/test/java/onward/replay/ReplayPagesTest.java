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

/// Questions, second takes and rehearsals over real HTTP.
class ReplayPagesTest {

    private static final String ASKED = "What would you do about a colleague who is always late?";
    private static final String AGAIN = "A colleague of yours is always late. What do you do?";

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
    void aBlankPageTeachesAndOffersCommonQuestions() {
        assertThat(guest.get("/replay").body()).contains("Nothing to replay yet");
        var list = guest.get("/replay/questions").body();
        assertThat(list).contains("No questions yet", "Tell me about yourself, in two minutes.");
        var taken = guest.post("/replay/questions/common", Map.of("number", "0"));
        assertThat(guest.get(taken.location()).body())
                .contains("Tell me about yourself", "You were not asked this yet");
        assertThat(guest.get("/replay/questions").body())
                .contains("a common one")
                .doesNotContain("Take “Tell me about yourself");
    }

    @Test
    void aQuestionMetTwiceInOtherWordsIsOneUntilThePersonPartsIt() {
        evening(ASKED);
        var second = evening(AGAIN);
        world.jobs().step();
        var question = questionOf(second);
        assertThat(guest.get(question).body())
                .contains(ASKED, AGAIN, "As it happened", "Rehearsal, not what happened");
        assertThat(guest.get("/replay/questions").body()).contains("met twice");

        // and it is rehearsed in either's words
        take(question, "0", "I would talk to them first.");
        assertThat(guest.get(question + "/rehearsal").body()).contains(ASKED + "</h1>");
        guest.post(answer(question + "/rehearsal", "") + "/grade", Map.of("grade", "AGAIN"));
        assertThat(guest.get(question + "/rehearsal").body()).contains(AGAIN + "</h1>");

        var parted =
                guest.post(question + "/parting", Map.of("moment", second.ids().get("moment")));
        assertThat(parted.location()).isNotEqualTo(question);
        assertThat(guest.get(question).body()).doesNotContain(AGAIN + "</p>");
        world.jobs().step();
        assertThat(questionOf(second)).isEqualTo(parted.location());

        var other = question.substring(question.lastIndexOf('/') + 1);
        assertThat(guest.post(parted.location() + "/joining", Map.of("other", other)).location())
                .isEqualTo(question);
        assertThat(questionOf(second)).isEqualTo(question);
        assertThat(guest.get(parted.location()).status()).isEqualTo(404);
    }

    @Test
    void aQuestionThatWasExpectedAndThenCameInTheseWordsIsOne() {
        var id = fresh();
        guest.post("/replay/questions", Map.of("id", id, "asked", "How do you price a variation?"));
        assertThat(questionOf(evening("how do you  price a variation"))).endsWith(id);
        assertThat(guest.get("/replay/questions").body())
                .containsOnlyOnce("price a variation")
                .contains("met once");
        assertThat(questionOf(evening("How do you price a variation++?"))).doesNotEndWith(id);
    }

    @Test
    void anEditWithinTenMinutesJoinsTheLastVersion() {
        var question = questionOf(evening(ASKED));
        assertThat(take(question, "0", "First words")).isEqualTo(303);
        world.clock().turn(Duration.ofMinutes(9));
        assertThat(take(question, "1", "First words, mended")).isEqualTo(303);
        assertThat(guest.get(question).body())
                .contains("pill\">locked</span>", "pill ok\">Monday 16 November</span>")
                .doesNotContain("Earlier versions");
        world.clock().turn(Duration.ofMinutes(10));
        assertThat(take(question, "2", "Other words")).isEqualTo(303);
        assertThat(guest.get(question).body())
                .contains("Earlier versions", "First words, mended", "Other words");

        // another window, which shows what was there before
        assertThat(take(question, "1", "From the other window")).isEqualTo(409);
        assertThat(guest.get(question).body()).doesNotContain("From the other window");
        assertThat(take(question, "3", "x".repeat(100_001))).isEqualTo(422);
    }

    @Test
    void anAnswerIsGivenBeforeTheKeptOneIsShownAndItsGradeSaysWhenItComesBack() {
        var question = questionOf(evening(ASKED));
        take(question, "0", "I would talk to them first.");
        assertThat(guest.get("/").body()).contains("1 due");
        var next = guest.get("/replay/rehearsal").location();
        assertThat(next).isEqualTo(question + "/rehearsal");
        assertThat(guest.get(next).body()).contains(ASKED).doesNotContain("talk to them first");

        var revealed = answer(next, "I would ask them why.");
        assertThat(guest.get(revealed).body())
                .contains("I would ask them why.", "I would talk to them first.")
                .contains("again today", "tomorrow", "Wednesday 18 November")
                .contains("Tuesday 24 November");
        assertThat(guest.post(revealed + "/grade", Map.of("grade", "GOOD")).location())
                .isEqualTo("/replay/rehearsal");
        assertThat(guest.get("/replay/rehearsal").location()).isEqualTo("/replay?done=yes");
        // pressing it twice, or another button, changes nothing
        guest.post(revealed + "/grade", Map.of("grade", "AGAIN"));
        assertThat(guest.get(question).body()).contains("next on Wednesday 18 November");

        // an interview on Wednesday: it has to be today or tomorrow
        guest.post(
                "/interviews",
                new Evening(world, guest, field -> "Next " + field)
                        .logged()
                        .with("starts", "2026-11-18T09:00")
                        .with("ends", "2026-11-18T10:00")
                        .all());
        assertThat(guest.get(question).body()).contains("next on Tuesday 17 November");
    }

    @Test
    void theWordsVaryAmongThoseInWhichItWasAsked() {
        var question = questionOf(evening("How do you price a variation?"));
        guest.post(question, Map.of("asked", "How do you price a variation?", "others", "And so?"));
        take(question, "0", "By the hour.");
        var rehearsal = question + "/rehearsal";
        assertThat(guest.get(rehearsal).body()).contains("How do you price a variation?</h1>");
        guest.post(answer(rehearsal, "") + "/grade", Map.of("grade", "AGAIN"));
        assertThat(guest.get(rehearsal).body()).contains("And so?</h1>");
    }

    @Test
    void whatIsLookedForIsFoundInQuestionsAndAnswers() {
        var question = questionOf(evening(ASKED));
        take(question, "0", "I would talk to them first.");
        evening("How do you price a variation?");
        var found = guest.post("/replay/questions/found", Map.of("q", "TALK first", "tag", ""));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body()).contains("always late").doesNotContain("price a variation");
        assertThat(guest.post("/replay/questions/found", Map.of("q", "zebra")).body())
                .contains("No question has that");
        assertThat(guest.get("/replay/questions?tag=TECHNICAL").body())
                .contains("No question has that");
        // the words are in no address, so that they stay in no history
        assertThat(found.body()).contains("method=\"post\" action=\"/replay/questions/found\"");
        assertThat(guest.get("/replay/questions?q=zebra").body()).contains("always late");
        assertThat(guest.get("/replay/questions/found").status()).isEqualTo(200);
    }

    @Test
    void everyQuestionCanBeChosenAsTheSameHoweverManyThereAre() {
        var question = questionOf(evening(ASKED));
        for (var number = 0; number < 60; number++) {
            guest.post("/replay/questions", Map.of("id", fresh(), "asked", "zebra " + number));
        }
        assertThat(guest.get(question + "/joining").body())
                .contains("zebra 59", "?page=2")
                .doesNotContain("zebra 5</b>");
        assertThat(guest.get(question + "/joining?page=2").body())
                .contains("zebra 5</b>", "Newer")
                .doesNotContain("always late</b>");
        var found = guest.post("/replay/questions/found", Map.of("q", "zebra")).body();
        assertThat(found).contains("name=\"page\" value=\"2\"", "zebra 59</b>");
        assertThat(guest.post("/replay/questions/found", Map.of("q", "zebra", "page", "2")).body())
                .contains("zebra 5</b>")
                .doesNotContain("zebra 59</b>");
    }

    @Test
    void aQuestionThatIsRefusedComesBackFilled() {
        var long10 = "why ".repeat(30_000);
        var refused = guest.post("/replay/questions", Map.of("id", fresh(), "asked", long10));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("why why why", "shorten it");
        assertThat(guest.post("/replay/questions", Map.of("id", fresh(), "asked", "…")).status())
                .isEqualTo(422);
        var ten = "why ".repeat(2_500);
        var added = guest.post("/replay/questions", Map.of("id", fresh(), "asked", ten));
        assertThat(guest.get(added.location()).status()).isEqualTo(200);
        assertThat(guest.get("/replay/questions").body()).hasSizeLessThan(20_000);
        assertThat(guest.post(added.location() + "/removal", Map.of()).location())
                .isEqualTo("/replay/questions");
    }

    private Evening evening(String asked) {
        world.clock().turn(Duration.ofMinutes(1));
        var evening =
                new Evening(world, guest, field -> field.equals("asked") ? asked : "My " + field)
                        .written();
        guest.get("/replay");
        return evening;
    }

    private String questionOf(Evening evening) {
        return guest.get("/replay/moments/" + evening.ids().get("moment")).location();
    }

    private int take(String question, String version, String body) {
        return guest.post(question + "/second-take", Map.of("version", version, "body", body))
                .status();
    }

    private String answer(String rehearsal, String words) {
        var page = guest.get(rehearsal).body();
        var id = Pattern.compile("name=\"id\" value=\"([^\"]+)\"").matcher(page);
        assertThat(id.find()).isTrue();
        return guest.post(
                        rehearsal,
                        Map.of("id", id.group(1), "answer", words, "wording", "As asked"))
                .location();
    }

    private String fresh() {
        return Uuid7.at(world.clock().now());
    }
}
