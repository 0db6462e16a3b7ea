package onward.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import onward.prose.lens.Lens;

/// Answers one line of a file of sentences: `{"id","label","fair"}`, the label `none` without a
/// fairer wording.
final class SentenceCheck {

    private SentenceCheck() {}

    /// @throws IllegalArgumentException where the line has no id or no text, in words for a person
    static ObjectNode check(ObjectNode line) {
        var answer = JsonNodeFactory.instance.objectNode().put("id", text(line, "id"));
        Lens.read(text(line, "text"))
                .ifPresentOrElse(
                        finding ->
                                answer.put("label", finding.pattern().label())
                                        .put("fair", finding.fair()),
                        () -> answer.put("label", "none"));
        return answer;
    }

    private static String text(ObjectNode line, String field) {
        var value = line.get(field);
        if (value == null || !value.isTextual()) {
            throw new IllegalArgumentException("there is no \"" + field + "\" in it");
        }
        return value.asText();
    }
}
