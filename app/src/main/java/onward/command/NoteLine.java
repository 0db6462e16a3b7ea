package onward.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onward.prose.note.NoteCheck;
import onward.prose.note.Reading;
import onward.prose.note.Talk;

/// Reads one line of a file of thank-you notes: `{"id", "text", "facts": {"company", "role",
/// "recipient", "others", "talked_about", "happened"}}` in, `{"id", "findings", "ready", "words",
/// "language", "grammar"}` out.
final class NoteLine {

    private NoteLine() {}

    /// @throws IllegalArgumentException where the line lacks its text, in words for the person
    static ObjectNode check(ObjectNode line) {
        if (!line.path("text").isTextual()) {
            throw new IllegalArgumentException("it has no \"text\"");
        }
        var text = line.path("text").asText();
        var answer = JsonNodeFactory.instance.objectNode();
        answer.set("id", line.get("id"));
        write(text, NoteCheck.read(text, talk(line.path("facts"))), answer);
        return answer;
    }

    private static void write(String text, Reading reading, ObjectNode answer) {
        var findings = answer.putArray("findings");
        for (var finding : reading.findings()) {
            findings.addObject()
                    .put("kind", finding.kind().label())
                    .put("text", finding.span().cut(text))
                    .put("start", finding.span().start())
                    .put("end", finding.span().end())
                    .put("what", finding.what());
        }
        answer.put("ready", reading.ready());
        answer.put("words", reading.words());
        answer.put("language", reading.language().name().toLowerCase(Locale.ROOT));
        answer.put("grammar", reading.grammar().name().toLowerCase(Locale.ROOT));
    }

    private static Talk talk(JsonNode facts) {
        return new Talk(
                facts.path("company").asText(),
                facts.path("role").asText(),
                facts.path("recipient").asText(),
                texts(facts.path("others")),
                texts(facts.path("talked_about")),
                texts(facts.path("happened")),
                texts(facts.path("other_companies")));
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
