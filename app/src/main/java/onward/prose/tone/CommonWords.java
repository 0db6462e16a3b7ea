package onward.prose.tone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// English words that a name may also be: kite, tempo, will, grace.
final class CommonWords {

    private final Set<String> common = new HashSet<>(32_768);
    private final Set<String> rare = new HashSet<>(16_384);
    private CodeSet codes = new CodeSet(List.of(), List.of());

    private CommonWords() {}

    static CommonWords load() {
        var words = new CommonWords();
        try (var list = CommonWords.class.getResourceAsStream("/prose/names/words.txt")) {
            if (list == null) {
                throw new IllegalStateException("the program lacks its word list");
            }
            new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(words::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        words.codes = new CodeSet(words.common, words.rare);
        return words;
    }

    private void add(String line) {
        if (line.startsWith("~")) {
            rare.add(line.substring(1));
        } else if (!line.startsWith("#")) {
            common.add(line);
        }
    }

    /// Whether it is a word, in its plain form or with a plain ending.
    boolean has(String word) {
        return isCommon(word) || isRare(word);
    }

    /// The same for a word of letters, which is told by its code.
    boolean has(Piece piece) {
        return piece.isLetters() ? codes.hasInflected(piece.code()) : has(piece.owner());
    }

    boolean isCommon(String word) {
        return inflected(common, word);
    }

    /// A word that hardly anybody writes: farrow, ocelot.
    boolean isRare(String word) {
        return inflected(rare, word);
    }

    private static boolean inflected(Set<String> words, String word) {
        return words.contains(word)
                || without(words, word, "s")
                || without(words, word, "es")
                || without(words, word, "ed")
                || without(words, word, "d")
                || without(words, word, "ing")
                || without(words, word, "ly")
                || without(words, word, "ness")
                || (word.endsWith("ing") && words.contains(cut(word, 3) + "e"))
                || (word.endsWith("ies") && words.contains(cut(word, 3) + "y"));
    }

    private static boolean without(Set<String> words, String word, String ending) {
        return word.endsWith(ending) && words.contains(cut(word, ending.length()));
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
