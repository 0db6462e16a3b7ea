package onward.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import onward.prose.tone.Head;

/// Texts that were written for this project, one JSON object a line: `{"id", "kind", "text",
/// "facts", "labels", "verdict", "spans"}`. They say something about every head.
final class OwnTexts {

    /// A post with the answers of the one who wrote it.
    record Post(
            String id,
            String text,
            List<String> companies,
            List<String> people,
            Set<String> labels,
            String verdict) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Head> OFFENDING =
            Set.of(Head.HOSTILE, Head.PROFANITY, Head.IDENTITY_ATTACK, Head.THREAT);

    private OwnTexts() {}

    /// All posts of a file, or of the `.jsonl` files of a folder in the order of their names.
    static List<Post> posts(Path place) throws IOException {
        var all = new ArrayList<Post>();
        for (var file : files(place)) {
            for (var line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    all.add(post(JSON.readTree(line)));
                }
            }
        }
        return all;
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (var inside = Files.list(place)) {
            return inside.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
        }
    }

    private static Post post(JsonNode line) {
        return new Post(
                line.path("id").asText(),
                line.path("text").asText(),
                words(line.path("facts").path("companies")),
                words(line.path("facts").path("people")),
                new TreeSet<>(words(line.path("labels"))),
                line.path("verdict").asText());
    }

    /// What a post teaches.
    static Lesson lesson(Post post) {
        var lesson = Lesson.silent(post.id(), post.text());
        var offends = false;
        for (var head : Head.values()) {
            var yes = post.labels().contains(head.word());
            offends |= yes && OFFENDING.contains(head);
            lesson.says(head, yes, 1);
        }
        return lesson.says(Head.OFFENSIVE, offends, 0.5);
    }

    private static List<String> words(JsonNode list) {
        var words = new ArrayList<String>();
        list.forEach(word -> words.add(word.asText()));
        return List.copyOf(words);
    }
}
