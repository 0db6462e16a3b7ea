package onward.bridge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names as they are looked for and compared: folded, word by word.
final class NameWords {

    /// "Müller" without its dots: what a letter carries
    private static final Pattern CARRIED = Pattern.compile("\\p{M}+");

    /// Unicode has nothing that is carried by a letter before this.
    private static final char FIRST_CARRIED = '\u0300';

    private NameWords() {}

    /// "José Müller-Lüdenscheidt" has "jose", "muller" and "ludenscheidt".
    static List<String> of(String name) {
        return runs(
                plain(Normalizer.normalize(name, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT));
    }

    /// Letters of a decomposed text without what they carry.
    static String plain(String decomposed) {
        return decomposed.chars().allMatch(letter -> letter < FIRST_CARRIED)
                ? decomposed
                : CARRIED.matcher(decomposed).replaceAll("");
    }

    /// The words of a text: letters and numbers that stand together.
    static List<String> runs(String text) {
        var runs = new ArrayList<String>();
        var begin = 0;
        for (var at = 0; at < text.length(); ) {
            var letter = text.codePointAt(at);
            var next = at + Character.charCount(letter);
            if (!isOfWord(letter)) {
                if (at > begin) {
                    runs.add(text.substring(begin, at));
                }
                begin = next;
            }
            at = next;
        }
        if (begin < text.length()) {
            runs.add(text.substring(begin));
        }
        return runs;
    }

    private static boolean isOfWord(int letter) {
        var type = Character.getType(letter);
        return Character.isLetterOrDigit(letter)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /// Whether each word that is sought begins a word of the name.
    static boolean isMeant(String sought, String name) {
        var words = of(name);
        var parts = of(sought);
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }
}
