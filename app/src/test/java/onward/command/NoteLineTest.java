package onward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteLineTest {

    private static final String PLEA =
            "{\"id\": \"n1\", \"text\": \"Dear Dana,\\n\\nPlease give me a second chance.\\n\\nSam\","
                    + " \"facts\": {\"company\": \"Northwind\", \"recipient\": \"Dana Okafor\"}}";

    @Test
    void aPleaIsFoundWithItsWordsAndWhatToDo() {
        var answer = NoteLine.check(object(PLEA));
        assertThat(answer.path("id").asText()).isEqualTo("n1");
        assertThat(answer.path("ready").asBoolean()).isFalse();
        assertThat(answer.path("words").asInt()).isEqualTo(9);
        assertThat(answer.path("findings"))
                .anySatisfy(finding -> {
                    assertThat(finding.path("kind").asText()).isEqualTo("plea");
                    assertThat(finding.path("text").asText()).contains("second chance");
                    assertThat(finding.path("what").asText()).isNotBlank();
                });
    }

    @Test
    void aNameOfSomebodyElseIsFound() {
        var other = PLEA.replace("Dear Dana", "Dear Luis");
        assertThat(NoteLine.check(object(other)).path("findings"))
                .anySatisfy(finding ->
                        assertThat(finding.path("kind").asText()).isEqualTo("wrong_name"));
    }

    @Test
    void aLineWithoutATextIsNamedAndTheRestGoesOn(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> NoteLine.check(object("{}"))).hasMessage("it has no \"text\"");
        var file = Files.writeString(folder.resolve("notes.jsonl"), "{}\n" + PLEA + "\n");
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status =
                new LinesCheck(NoteLine::check, new PrintStream(out), new PrintStream(err))
                        .run(file);
        assertThat(status).isEqualTo(Exits.REFUSED);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"id\":\"n1\"");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("Line 1 was left out: it has no \"text\".");
    }

    private static ObjectNode object(String line) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
