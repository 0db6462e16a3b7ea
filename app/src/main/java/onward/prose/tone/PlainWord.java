package onward.prose.tone;

import java.text.Normalizer;
import java.util.Locale;

/// A word as names and turns of phrase are compared: `Vantr1x’s` is `vantrix's`.
final class PlainWord {

    // digits and signs that stand for letters inside a word: p3akridge, 0rbeline, a$$et
    private static final String LEET = "013457$@!";
    private static final String MEANT = "oieastsai";

    private PlainWord() {}

    /// The word that stands here in a text. Nearly all are letters without accents, which need no
    /// more than their capitals made small.
    static String of(String text, int start, int end) {
        var isSmall = true;
        for (var at = start; at < end; at++) {
            var letter = text.charAt(at);
            if (letter < 'a' || letter > 'z') {
                isSmall = false;
                if (!isSimple(letter)) {
                    return folded(text.substring(start, end));
                }
            }
        }
        return isSmall ? text.substring(start, end) : small(text, start, end);
    }

    private static boolean isSimple(char letter) {
        return (letter >= 'A' && letter <= 'Z')
                || letter == '\''
                || letter == '\u2019'
                || letter == '_'
                || letter == '&';
    }

    private static String small(String text, int start, int end) {
        var letters = new char[end - start];
        for (var at = start; at < end; at++) {
            var letter = text.charAt(at);
            letters[at - start] =
                    letter == '\u2019'
                            ? '\''
                            : letter >= 'A' && letter <= 'Z' ? (char) (letter | 0x20) : letter;
        }
        return new String(letters);
    }

    /// The same for any word: accents, digits for letters, stars.
    static String folded(String word) {
        var folded = new StringBuilder(word.length());
        var plain = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
        var letters = plain.chars().filter(Character::isLetter).count() > 2;
        for (var at = 0; at < plain.length(); at++) {
            var letter = plain.charAt(at);
            var leet = LEET.indexOf(letter);
            if (letter == '\u2019') {
                folded.append('\'');
            } else if (leet >= 0 && letters) {
                folded.append(MEANT.charAt(leet));
            } else if (Character.isLetterOrDigit(letter) || "'&_*".indexOf(letter) >= 0) {
                folded.append(letter);
            }
        }
        return Masked.read(folded.toString().toLowerCase(Locale.ROOT));
    }

    private static boolean isAscii(String word) {
        for (var at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }
}
