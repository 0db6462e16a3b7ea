package onward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import onward.Corpora;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A line of questions is answered, whatever is in it.
class QuestionCheckTest {

    private static final QuestionCheck CHECK = new QuestionCheck();
    private static final ObjectMapper JSON = new ObjectMapper();

    @AfterAll
    static void close() {
        CHECK.close();
    }

    /// Each line is "id match", with a dash for none: a change of quality shows in a diff.
    @Test
    void theDevelopmentQuestionsAreAnsweredAsTheyWere() throws IOException {
        var dev = Corpora.repository().resolveSibling("shared/text/dev/questions.jsonl");
        assumeTrue(Files.exists(dev), "skipped: ../shared/text/dev is not here");
        var answered = new StringBuilder();
        for (var line : Files.readAllLines(dev)) {
            var answer = CHECK.check(object(line));
            answered.append(answer.path("id").asText())
                    .append(' ')
                    .append(answer.path("match").asText("-"))
                    .append('\n');
        }
        try (var golden = getClass().getResourceAsStream("dev-questions.txt")) {
            assertThat(answered)
                    .hasToString(
                            new String(
                                    Objects.requireNonNull(golden).readAllBytes(),
                                    StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "😀", "\u0000\u0007", "?!"})
    void whatIsNoQuestionHasNoMatch(String asked) {
        var answer = CHECK.check(line(asked));
        assertThat(answer.path("match").isNull()).isTrue();
        assertThat(answer.path("score").asDouble()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"¿Cuáles son sus puntos fuertes?", "あなたの強みは何ですか", "x"})
    void otherTextsAreAnswered(String asked) {
        assertThat(CHECK.check(line(asked)).path("score").asDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void tenThousandLettersAreAnswered() {
        assertThat(CHECK.check(line("What are you good at? ".repeat(460))).path("score").asDouble())
                .isBetween(0.0, 1.0);
    }

    @Test
    void theAnswerNamesTheOneThatAsksTheSame() {
        var answer = CHECK.check(line("what are your strengths"));
        assertThat(answer.path("id").asText()).isEqualTo("q1");
        assertThat(answer.path("match").asText()).isEqualTo("s1");
        assertThat(answer.path("score").asDouble()).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"asked\": 3, \"stored\": []}",
                "{\"asked\": \"x\", \"stored\": [{\"id\": 1, \"text\": \"x\"}]}",
                "{\"asked\": \"x\", \"stored\": [\"x\"]}"
            })
    void aLineOfAnotherShapeIsRefusedInWords(String line) {
        assertThatThrownBy(() -> CHECK.check(object(line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs");
    }

    private static ObjectNode line(String asked) {
        var line = JSON.createObjectNode().put("id", "q1").put("asked", asked);
        line.putArray("stored")
                .add(
                        JSON.createObjectNode()
                                .put("id", "s1")
                                .put("text", "What are your strengths?"))
                .add(JSON.createObjectNode().put("id", "s2").put("text", "When could you start?"));
        return line;
    }

    private static ObjectNode object(String line) {
        try {
            return (ObjectNode) JSON.readTree(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
