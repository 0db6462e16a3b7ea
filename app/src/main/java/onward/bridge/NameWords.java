package onward.bridge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names as they are looked for and compared: folded, word by word.
final class NameWords {

    private static final Pattern CARRIED = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("(?U)[^\\p{L}\\p{N}]+");

    private NameWords() {}

    /// "José Müller-Lüdenscheidt" has "jose", "muller" and "ludenscheidt".
    static List<String> of(String name) {
        var folded =
                CARRIED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(folded, -1)).filter(word -> !word.isEmpty()).toList();
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
