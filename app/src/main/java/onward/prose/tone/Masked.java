package onward.prose.tone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads words in which stars stand for letters: `f**king`, `b*stard`.
final class Masked {

    private static final List<String> WORDS = load();

    private Masked() {}

    /// The word that is meant; the same where it is not masked or not known.
    static String read(String word) {
        if (word.indexOf('*') <= 0) {
            return word;
        }
        return WORDS.stream()
                .filter(known -> fits(word, known))
                .findFirst()
                .orElseGet(() -> word.replace("*", ""));
    }

    private static boolean fits(String masked, String known) {
        if (masked.length() != known.length()) {
            return false;
        }
        for (var at = 0; at < masked.length(); at++) {
            if (masked.charAt(at) != '*' && masked.charAt(at) != known.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> load() {
        try (var list = Masked.class.getResourceAsStream("/prose/frames/masked.txt")) {
            if (list == null) {
                throw new IllegalStateException("the list of masked words is not in the program");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
