package onward.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import onward.Evening;
import onward.Guest;
import onward.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lens beside a moment, over real HTTP.
class LensPagesTest {

    private static final String ALWAYS = "I always freeze on the one thing that matters.";
    private static final String FROZE = "This time I froze on the one thing that matters.";

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
    void whatSaysMoreThanWasSeenIsAskedAboutBesideThePage() {
        assertThat(guest.get(moment()).body()).doesNotContain("data-start");
        write("I was late. " + ALWAYS);
        assertThat(guest.get(moment()).body())
                .contains("Overgeneralising", "Does one time make it every time?", FROZE)
                .contains("data-field=\"said\" data-start=\"12\"")
                .contains("None fits", "It is true");
    }

    @Test
    void aSaveByItselfBringsWhatThereIsToAskAbout() {
        var saved =
                guest.post(
                        moment(),
                        Map.of("X-Onward-Autosave", "1", "X-Onward-Page", "desk"),
                        Map.of("version", "1", "said", ALWAYS));
        assertThat(saved.body())
                .contains("\"lens\":[{", "\"field\":\"said\"", "\"fair\":\"" + FROZE + "\"");
    }

    @Test
    void whatWasAnsweredIsNotAskedAgain() {
        write(ALWAYS);
        for (var answer : new LensAnswer[] {LensAnswer.TRUE, LensAnswer.NONE_FITS}) {
            assertThat(answer(ALWAYS, answer).status()).isEqualTo(303);
            assertThat(guest.get(moment()).body()).doesNotContain(FROZE).contains("always freeze");
        }
    }

    @Test
    void aSentenceTakenAlongStandsAmongTheThoughtsWithTheFairerOneBesideIt() {
        write(ALWAYS);
        answer(ALWAYS, LensAnswer.TAKEN);
        answer(ALWAYS, LensAnswer.TAKEN);
        var thoughts = guest.get(evening.sheet("thoughts")).body();
        assertThat(thoughts).containsOnlyOnce(ALWAYS).containsOnlyOnce(FROZE);
        assertThat(thoughts).contains("My sting", "name=\"version\" value=\"2\"");
    }

    @Test
    void thePersonsOwnRecordIsHeldAgainstAlways() {
        earlier("They asked about SQL.", "I froze at the start.", "I said no.");
        write(ALWAYS);
        assertThat(guest.get(moment()).body())
                .contains("Your last 3 write-ups: this happened in 1.");
    }

    @Test
    void whatWasPutAwayTakesNoAnswer() {
        write(ALWAYS);
        evening.ended();
        guest.post(evening.sheet("folding"), Map.of());
        answer(ALWAYS, LensAnswer.TAKEN);
        var kept = new Reflecting(world.store()).find(world.owner(), id(), world.clock().now());
        assertThat(kept.orElseThrow().thoughts()).extracting(Thought::sting).doesNotContain(ALWAYS);
    }

    @Test
    void anAnswerThatIsNoneIsRefusedByItself() {
        var refused =
                guest.post(
                        evening.sheet("lens"),
                        Map.of("X-Onward-Autosave", "1"),
                        Map.of("sentence", ALWAYS, "answer", "MAYBE"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Your words are still on this page");
    }

    private void earlier(String... said) {
        for (var words : said) {
            new Evening(world, guest, field -> field.equals("said") ? words : "My " + field)
                    .written();
        }
    }

    private void write(String said) {
        assertThat(
                        guest.post(moment(), Map.of("version", "1", "asked", "Why?", "said", said))
                                .status())
                .isEqualTo(303);
    }

    private Guest.Reply answer(String sentence, LensAnswer answer) {
        return guest.post(
                evening.sheet("lens"),
                Map.of(
                        "sentence",
                        sentence,
                        "answer",
                        answer.name(),
                        "moment",
                        evening.ids().get("moment")));
    }

    private ReflectionId id() {
        return new ReflectionId(evening.ids().getOrDefault("reflection", ""));
    }

    private String moment() {
        return evening.sheet("moments/" + evening.ids().get("moment"));
    }
}
