package onward.prose.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onward.Corpora;
import org.junit.jupiter.api.Test;

/// What is made of the development posts, kept so that a change of quality shows as a difference.
/// The file holds ids, labels and verdicts only. Where a change is wanted, write it anew with
/// `-Dgolden=write`.
class GoldenTest {

    private static final Path GOLDEN =
            Corpora.repository().resolve("app/src/test/resources/prose/posts.golden");

    @Test
    void theDevelopmentPostsAreJudgedAsBefore() throws IOException {
        var posts = Corpora.repository().resolveSibling("shared").resolve("text/dev/posts.jsonl");
        assumeTrue(Files.exists(posts), "skipped: ../shared/text/dev/posts.jsonl is not here");
        var judged = judged(posts);
        if ("write".equals(System.getProperty("golden"))) {
            Files.write(GOLDEN, judged);
        }

        assertThat(String.join("\n", judged))
                .isEqualTo(String.join("\n", Files.readAllLines(GOLDEN)));
    }

    private static List<String> judged(Path posts) throws IOException {
        var reader = Tone.open().reader();
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(posts)) {
            var post = new ObjectMapper().readTree(line);
            reader.read(
                    post.path("text").asText(),
                    KnownNames.of(words(post, "companies"), words(post, "people")));
            var judgement = reader.judgement();
            lines.add(
                    post.path("id").asText()
                            + " "
                            + judgement.verdict().word()
                            + judgement.labels().stream()
                                    .map(label -> " " + label.word())
                                    .collect(Collectors.joining())
                            + (judgement.help() ? " (help)" : ""));
        }
        return lines;
    }

    private static List<String> words(JsonNode post, String kind) {
        var words = new ArrayList<String>();
        post.path("facts").path(kind).forEach(word -> words.add(word.asText()));
        return words;
    }
}
