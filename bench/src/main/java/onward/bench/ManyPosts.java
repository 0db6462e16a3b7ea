package onward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import onward.prose.tone.KnownNames;

/// A lot of posts of about 90 characters, nearly all different: halves of the project's own texts
/// put together anew, always the same.
final class ManyPosts {

    static final int NAMES = 200;

    private static final long SEED = 20261122;
    private static final int LENGTH = 90;

    // of each hundred posts, how many are harmless, as most of what people post is
    private static final int HARMLESS = 90;

    private final List<List<String>> harmless = new ArrayList<>();
    private final List<List<String>> other = new ArrayList<>();

    ManyPosts(List<OwnTexts.Post> posts) {
        for (var post : posts) {
            var words = List.of(post.text().strip().split("\\s+", -1));
            (post.labels().isEmpty() ? harmless : other).add(words);
        }
    }

    /// Writes so many posts, one a line.
    ///
    /// @param part another part has other posts
    void write(Path file, int count, int part) throws IOException {
        var random = new Random(SEED + part);
        try (var lines = Files.newBufferedWriter(file)) {
            for (var index = 0; index < count; index++) {
                lines.write(next(random));
                lines.newLine();
            }
        }
    }

    /// So many posts in memory.
    List<String> make(int count) {
        var random = new Random(SEED);
        return Stream.generate(() -> next(random)).limit(count).toList();
    }

    private String next(Random random) {
        return post(random.nextInt(100) < HARMLESS ? harmless : other, random);
    }

    private static String post(List<List<String>> from, Random random) {
        var post = new StringBuilder();
        while (post.length() < LENGTH * 3 / 4) {
            var words = from.get(random.nextInt(from.size()));
            var start = random.nextInt(words.size());
            for (var at = start; at < words.size() && post.length() < LENGTH; at++) {
                post.append(words.get(at)).append(' ');
            }
        }
        return post.toString().strip();
    }

    /// As many names as somebody has after years: the first are those that the texts speak of.
    static KnownNames names(List<OwnTexts.Post> posts) {
        var companies =
                posts.stream()
                        .flatMap(post -> post.companies().stream())
                        .distinct()
                        .sorted()
                        .limit(NAMES / 2)
                        .toList();
        var people =
                posts.stream()
                        .flatMap(post -> post.people().stream())
                        .distinct()
                        .sorted()
                        .limit(NAMES / 2)
                        .toList();
        return KnownNames.of(companies, people);
    }
}
