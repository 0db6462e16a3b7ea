package onward.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The frequent words of English and of other languages in Latin letters.
final class FrequentWords {

    static final FrequentWords ALL = read("/prose/languages.txt");

    /// "die", "was", "so" are words of two languages: they say little about either.
    private static final double SHARED = 0.3;

    private static final double SHAPE = 0.5;

    /// English comes first in the list.
    private static final long ENGLISH = 1;

    private static final String[] ENGLISH_ENDINGS = {
        "ing", "tion", "ness", "ment", "ight", "ould", "ough", "ful", "less", "ly", "ed", "ck",
        "n't", "'s", "'ve", "'re", "'ll", "'m", "'d", "sh", "th", "wn", "ey", "ity", "able"
    };

    /// Each word with one bit for each language that has it.
    private final Map<String, Long> languagesOf;

    private FrequentWords(Map<String, Long> languagesOf) {
        this.languagesOf = Map.copyOf(languagesOf);
    }

    /// How much speaks for English, and for the likeliest other language.
    record Evidence(double english, double other) {}

    Evidence weigh(List<String> words) {
        var sums = new double[Long.SIZE];
        for (var word : words) {
            long languages = languagesOf.getOrDefault(word, 0L);
            if (languages == 0) {
                sums[0] += hasEnglishShape(word) ? SHAPE : 0;
                continue;
            }
            var isShared = (languages & ENGLISH) != 0 && languages != ENGLISH;
            for (var rest = languages; rest != 0; rest &= rest - 1) {
                sums[Long.numberOfTrailingZeros(rest)] += isShared ? SHARED : 1;
            }
        }
        var other = 0.0;
        for (var language = 1; language < sums.length; language++) {
            other = Math.max(other, sums[language]);
        }
        return new Evidence(sums[0], other);
    }

    private static boolean hasEnglishShape(String word) {
        if (word.length() > 3) {
            for (var ending : ENGLISH_ENDINGS) {
                if (word.endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static FrequentWords read(String resource) {
        var names = new ArrayList<String>();
        var languagesOf = new HashMap<String, Long>();
        var stream = Objects.requireNonNull(FrequentWords.class.getResourceAsStream(resource));
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line : lines.lines().filter(line -> !line.startsWith("#")).toList()) {
                var colon = line.indexOf(':');
                var name = line.substring(0, colon);
                if (!names.contains(name)) {
                    names.add(name);
                }
                var bit = 1L << names.indexOf(name);
                for (var word : line.substring(colon + 2).split(" ", -1)) {
                    languagesOf.merge(word, bit, (some, more) -> some | more);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new FrequentWords(languagesOf);
    }
}
