package onward.prose.tone;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onward.prose.Span;

/// Cuts a text into pieces in one pass, without looking back further than one character.
final class Pieces {

    private static final String STOPS = ".!?\n\r…:;—–";
    // digits and signs that stand for letters inside a word: p3akridge, 0rbeline, a$$et
    private static final String LEET = "013457$@!";
    private static final String MEANT = "oieastsai";

    private Pieces() {}

    static List<Piece> of(String text) {
        var pieces = new ArrayList<Piece>();
        var opens = true;
        for (var at = 0; at < text.length(); ) {
            if (!isStart(text, at)) {
                var c = text.charAt(at);
                var picture = text.codePointAt(at);
                if (isPicture(picture)) {
                    var end = at + Character.charCount(picture);
                    pieces.add(
                            new Piece(
                                    Span.of(at, end), text.substring(at, end), ' ', false, false));
                    opens = true;
                    at = end;
                    continue;
                }
                if (STOPS.indexOf(c) >= 0) {
                    opens = true;
                }
                at++;
                continue;
            }
            var end = endOf(text, at);
            var sign =
                    at > 0 && (text.charAt(at - 1) == '@' || text.charAt(at - 1) == '#')
                            ? text.charAt(at - 1)
                            : ' ';
            var first = text.charAt(at);
            pieces.add(
                    new Piece(
                            Span.of(at, end),
                            fold(text.substring(at, end)),
                            sign,
                            Character.isUpperCase(first),
                            opens));
            opens = false;
            at = end;
        }
        return pieces;
    }

    /// An emoji is a word of its own, and ends a sentence as well as a full stop does.
    private static boolean isPicture(int c) {
        return (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF);
    }

    private static boolean isStart(String text, int at) {
        var c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == '&';
    }

    private static int endOf(String text, int start) {
        var end = start + 1;
        if (text.charAt(start) == '&') {
            return end;
        }
        while (end < text.length() && (inWord(text.charAt(end)) || binds(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c)
                || c == '_'
                || c == '\u200B'
                || c == '\u00AD'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// An apostrophe or a sign for a letter belongs to the word only between two letters.
    private static boolean binds(String text, int at) {
        var c = text.charAt(at);
        return (c == '\'' || c == '’' || c == '$' || c == '@' || c == '!' || c == '*')
                && at + 1 < text.length()
                && (Character.isLetterOrDigit(text.charAt(at + 1))
                        || (c == '*' && text.charAt(at + 1) == '*'))
                && !(c == '@' && isAddress(text, at + 1));
    }

    /// Whether a mail domain starts here: `vantrix.com`.
    private static boolean isAddress(String text, int start) {
        var at = start;
        while (at < text.length() && (inWord(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return at + 1 < text.length()
                && text.charAt(at) == '.'
                && Character.isLetter(text.charAt(at + 1));
    }

    /// A word as names are compared: `Vantr1x’s` is `vantrix's`.
    static String fold(String word) {
        if (isFolded(word)) {
            return word;
        }
        var folded = new StringBuilder(word.length());
        var plain = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
        var letters = plain.chars().filter(Character::isLetter).count() > 2;
        for (var i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            var leet = LEET.indexOf(c);
            if (c == '’') {
                folded.append('\'');
            } else if (leet >= 0 && letters) {
                folded.append(MEANT.charAt(leet));
            } else if (Character.isLetterOrDigit(c)
                    || c == '\''
                    || c == '&'
                    || c == '_'
                    || c == '*') {
                folded.append(c);
            }
        }
        return Masked.read(folded.toString().toLowerCase(Locale.ROOT));
    }

    /// Most words are: small letters and nothing else.
    private static boolean isFolded(String word) {
        for (var i = 0; i < word.length(); i++) {
            if (!Letters.isLatin(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String word) {
        for (var i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
