package onward.prose.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onward.Corpora;
import org.junit.jupiter.api.Test;

/// What the check finds in the notes for tuning, kind by kind, so that a change shows.
final class NoteGoldenTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theNotesForTuningAreReadAsBefore() throws IOException {
        var notes = Corpora.repository().resolveSibling("shared").resolve("text/dev/notes.jsonl");
        assumeTrue(Files.exists(notes), "skipped: the notes for tuning are not here");
        var read = new ArrayList<String>();
        for (var line : Files.readAllLines(notes)) {
            read.add(read(JSON.readTree(line)));
        }
        var golden = Corpora.repository().resolve("app/src/test/resources/notes/golden.txt");
        if (Boolean.getBoolean("onward.golden.write")) {
            Files.write(golden, read);
        }

        assertThat(read).isEqualTo(Files.readAllLines(golden));
    }

    private static String read(JsonNode note) {
        var facts = note.path("facts");
        var talk =
                new Talk(
                        facts.path("company").asText(),
                        facts.path("role").asText(),
                        facts.path("recipient").asText(),
                        texts(facts.path("others")),
                        texts(facts.path("talked_about")),
                        texts(facts.path("happened")),
                        List.of());
        var reading = NoteCheck.read(note.path("text").asText(), talk);
        return note.path("id").asText()
                + ": "
                + reading.findings().stream()
                        .map(finding -> finding.kind().label())
                        .collect(Collectors.joining(" "));
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
