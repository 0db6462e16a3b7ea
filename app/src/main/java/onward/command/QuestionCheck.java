package onward.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import onward.prose.question.Embedder;
import onward.prose.question.Matching;
import onward.prose.question.Question;

/// Judges one line of questions: which of the stored ones asks the same as the one asked.
final class QuestionCheck implements AutoCloseable {

    private final Embedder embedder = new Embedder();
    private final Matching matching = Matching.load();

    /// Reads `{"id", "asked", "stored": [{"id", "text"}]}`, answers `{"id", "match", "score"}`.
    ///
    /// @return with a match of null where none asks the same; the score is the likeliest one's,
    ///   match or not, from 0 to 1
    /// @throws IllegalArgumentException with words for a person, where the line is not such a one
    ObjectNode check(ObjectNode line) {
        if (!line.path("asked").isTextual() || !line.path("stored").isArray()) {
            throw new IllegalArgumentException(
                    "it needs \"asked\" (a text) and \"stored\" (a list)");
        }
        var earlier = new ArrayList<Question>();
        for (var one : line.path("stored")) {
            if (!one.path("id").isTextual() || !one.path("text").isTextual()) {
                throw new IllegalArgumentException(
                        "each stored question needs an \"id\" and a \"text\"");
            }
            var text = one.path("text").asText();
            embedder.embed(text)
                    .ifPresent(
                            read -> earlier.add(new Question(one.path("id").asText(), text, read)));
        }
        var text = line.path("asked").asText();
        var asked = embedder.embed(text).map(read -> new Question("", text, read));
        var likeliest = asked.flatMap(question -> matching.likeliest(question, earlier));
        var same = asked.flatMap(question -> matching.sameAs(question, earlier));
        var answer = JsonNodeFactory.instance.objectNode();
        answer.set("id", line.path("id"));
        answer.put("match", same.map(match -> match.id()).orElse(null));
        answer.put("score", likeliest.map(match -> match.score()).orElse(0.0));
        return answer;
    }

    @Override
    public void close() {
        embedder.close();
    }
}
