package onward.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onward.prose.tone.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesCheckTest {

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void answersComeInOrderAndABrokenLineIsNamedWhileTheRestGoesOn() throws IOException {
        var status =
                check(
                        this::echo,
                        "\uFEFF{\"id\": 1}",
                        "{broken",
                        "",
                        "[1]",
                        "{\"id\": \"b\"} ",
                        "{\"id\": 5, \"unfit\": true}",
                        "{\"id\": null}");
        assertThat(status).isEqualTo(Exits.REFUSED);
        assertThat(said(out).lines())
                .containsExactly("{\"id\":1}", "{\"id\":\"b\"}", "{\"id\":null}");
        assertThat(said(err).lines())
                .containsExactly(
                        "Line 2 was left out: it is not JSON.",
                        "Line 4 was left out: it is not a JSON object.",
                        "Line 6 was left out: it lacks something.");
    }

    @Test
    void halfOfASurrogatePairComesBackAsItWas() throws IOException {
        var line = "{\"id\":\"\\ud800 and \uD83D\uDE00\"}";
        assertThat(check(this::echo, line)).isEqualTo(Exits.DONE);
        assertThat(said(out).strip()).isEqualTo(line);
    }

    @Test
    void aPostIsAnsweredWithAllThatWasReadInIt() throws IOException {
        var text = "Great first week at Tessaly, what a team!";
        check(
                new PostCheck(Tone.open()),
                "{\"id\": \"p1\", \"text\": \""
                        + text
                        + "\", \"facts\": {\"companies\": [\"Tessaly\"], \"people\": []}}",
                "{\"id\": \"p2\"}");
        var answer = new ObjectMapper().readTree(said(out));
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "labels",
                        "verdict",
                        "spans",
                        "scores",
                        "reasons",
                        "language",
                        "help");
        assertThat(answer.path("labels")).hasSize(1);
        assertThat(answer.path("labels").get(0).asText()).isEqualTo("names_employer");
        assertThat(answer.path("verdict").asText()).isEqualTo("fine");
        assertThat(answer.path("spans").get(0).path("text").asText()).isEqualTo("Tessaly");
        assertThat(answer.path("spans").get(0).path("start").asInt())
                .isEqualTo(text.indexOf("Tessaly"));
        assertThat(answer.path("scores").path("offensive").asDouble()).isBetween(0.0, 1.0);
        assertThat(said(err)).contains("Line 2 was left out: it has no \"text\".");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        var lines = new LinesCheck(this::echo, print(out), print(err));
        assertThat(lines.run(folder.resolve("none.jsonl"))).isEqualTo(Exits.REFUSED);
        assertThat(said(err)).contains("none.jsonl");
    }

    private int check(LineCheck check, String... lines) throws IOException {
        var file = Files.write(folder.resolve("posts.jsonl"), List.of(lines));
        return new LinesCheck(check, print(out), print(err)).run(file);
    }

    private ObjectNode echo(ObjectNode line) {
        if (line.has("unfit")) {
            throw new IllegalArgumentException("it lacks something");
        }
        return line;
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream to) {
        return to.toString(StandardCharsets.UTF_8);
    }
}
