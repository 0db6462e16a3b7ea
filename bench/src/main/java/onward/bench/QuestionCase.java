package onward.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onward.prose.question.Embedder;
import onward.prose.question.Embedding;
import onward.prose.question.Question;

/// One case of a file of questions: a question asked, earlier ones, and which of them asks the
/// same.
record QuestionCase(String id, Question asked, List<Question> earlier, Optional<String> match) {

    private static final String OWN = "/texts/questions.jsonl";

    QuestionCase {
        earlier = List.copyOf(earlier);
    }

    /// The project's own cases. Those whose id begins with `unseen` are for judging only.
    static List<QuestionCase> own(Embedder embedder) throws IOException {
        try (var in = Objects.requireNonNull(QuestionCase.class.getResourceAsStream(OWN));
                var reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(reader.lines().toList(), embedder);
        }
    }

    static List<QuestionCase> of(Path file, Embedder embedder) throws IOException {
        return read(Files.readAllLines(file), embedder);
    }

    private static List<QuestionCase> read(List<String> lines, Embedder embedder)
            throws IOException {
        var json = new ObjectMapper();
        var known = new HashMap<String, Embedding>();
        var cases = new ArrayList<QuestionCase>();
        for (var line : lines) {
            var node = json.readTree(line);
            var earlier = new ArrayList<Question>();
            for (var one : node.withArray("stored")) {
                earlier.add(question(one.path("id").asText(), one.path("text"), known, embedder));
            }
            var id = node.path("id").asText();
            cases.add(
                    new QuestionCase(
                            id,
                            question(id, node.path("asked"), known, embedder),
                            earlier,
                            Optional.ofNullable(node.path("match").textValue())));
        }
        return cases;
    }

    private static Question question(
            String id, JsonNode text, Map<String, Embedding> known, Embedder embedder) {
        return new Question(
                id,
                text.asText(),
                known.computeIfAbsent(text.asText(), words -> embedder.embed(words).orElseThrow()));
    }
}
