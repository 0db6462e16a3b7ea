package onward.prose.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The lists of this package: a text file each, a comment behind `#`.
final class WordList {

    private WordList() {}

    /// The lines of a list that say something.
    static List<String> lines(String name) {
        var resource =
                Objects.requireNonNull(
                        WordList.class.getResourceAsStream("/prose/question/" + name), name);
        try (var reader =
                new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
