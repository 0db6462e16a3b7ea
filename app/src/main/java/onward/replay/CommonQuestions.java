package onward.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The common questions that come with the program, to start from.
final class CommonQuestions {

    private static final String FILE = "/onward/replay/common-questions.txt";

    private CommonQuestions() {}

    /// One of them.
    record Common(Tag tag, String asked) {}

    /// Found again by its words.
    static List<Common> all() {
        return OnFirstUse.ALL;
    }

    /// The one that a bad interview, told well, is an answer to.
    static Common wentWrong() {
        return all().stream()
                .filter(one -> one.asked().contains("went wrong"))
                .findFirst()
                .orElseThrow();
    }

    /// Read with the first page that shows them, not with the program.
    private static final class OnFirstUse {
        static final List<Common> ALL = read();
    }

    private static List<Common> read() {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        CommonQuestions.class.getResourceAsStream(FILE), FILE),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(CommonQuestions::common)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// `TECHNICAL How do you find out why a page is slow?`
    private static Common common(String line) {
        var words = line.split(" ", 2);
        return new Common(Tag.valueOf(words[0]), words[1]);
    }
}
