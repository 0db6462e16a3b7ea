package onward.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import onward.HandClock;
import onward.kernel.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is gone through in the mind: five to ten minutes, the answer at the speed of speech.
class SceneTest {

    private static final int ANSWER = 4;

    @ParameterizedTest
    @CsvSource({"0, 30", "40, 30", "130, 60", "650, 300", "5000, 400"})
    void theAnswerIsSaidAtTheSpeedOfSpeechAndTheRestFillsFiveToTenMinutes(int words, int seconds) {
        var scene = scene(words);
        assertThat(scene.steps().get(ANSWER).seconds()).isEqualTo(seconds);
        assertThat(scene.lasts())
                .isBetween(Duration.ofSeconds(5 * 60 - 5), Duration.ofSeconds(10 * 60 + 5));
    }

    @Test
    void theProcessComesFirstAndTheOfferLast() {
        assertThat(scene(1).steps().stream().map(step -> step.words() + " " + step.own()))
                .satisfiesExactly(
                        sit -> assertThat(sit).contains("I sit as I will sit there"),
                        room -> assertThat(room).endsWith("A round table"),
                        asked -> assertThat(asked).endsWith("Why us?"),
                        pause -> assertThat(pause).contains("I wait"),
                        answer -> assertThat(answer).startsWith("I answer").endsWith("word"),
                        nod -> assertThat(nod).contains("nods"),
                        leaving -> assertThat(leaving).contains("I leave well"),
                        offer -> assertThat(offer).endsWith("Mornings without dread"));
    }

    private static Scene scene(int words) {
        return Scene.of(
                new ImagerySession(
                        new ImagerySessionId("01a23817-fe1b-7016-82b8-b94f4509ba0c"),
                        HandClock.START,
                        "Why us?",
                        String.join(" ", Collections.nCopies(words, "word")),
                        "A round table",
                        "Mornings without dread",
                        new Distress(3),
                        new Percent(40),
                        new ImagerySession.Standing.InTheScene()));
    }
}
