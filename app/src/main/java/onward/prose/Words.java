package onward.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words, in one pass.
///
/// A word is a run of letters, marks and digits. An apostrophe between letters belongs to it
/// (`don't`), so does a point or comma between digits (`1,250.5`). A hyphen parts two words.
public final class Words {

    private Words() {}

    /// The words in their order. Punctuation, symbols and emoji are no words.
    public static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var at = 0;
        while (at < text.length()) {
            var point = text.codePointAt(at);
            if (Character.isLetterOrDigit(point)) {
                var end = endOf(text, at);
                words.add(new Word(new Span(at, end), folded(text, at, end)));
                at = end;
            } else {
                at += Character.charCount(point);
            }
        }
        return words;
    }

    private static int endOf(String text, int start) {
        var end = start;
        while (end < text.length()) {
            var point = text.codePointAt(end);
            var next = end + Character.charCount(point);
            if (isLetter(point)) {
                end = next;
            } else if (isBridge(text, end, point, next)) {
                end = next;
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean isBridge(String text, int at, int point, int next) {
        if (next >= text.length()) {
            return false;
        }
        var after = text.codePointAt(next);
        if (isApostrophe(point) || Character.getType(point) == Character.FORMAT) {
            return isLetter(after);
        }
        return (point == '.' || point == ',')
                && Character.isDigit(text.codePointBefore(at))
                && Character.isDigit(after);
    }

    private static String folded(String text, int start, int end) {
        return isSmall(text, start, end)
                ? text.substring(start, end)
                : foldedWhole(text, start, end);
    }

    /// Most words are: small letters and nothing else.
    private static boolean isSmall(String text, int start, int end) {
        for (var at = start; at < end; at++) {
            if (text.charAt(at) < 'a' || text.charAt(at) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String foldedWhole(String text, int start, int end) {
        var letters = new StringBuilder(end - start);
        for (var at = start; at < end; ) {
            var point = text.codePointAt(at);
            if (isApostrophe(point)) {
                letters.append('\'');
            } else if (Character.getType(point) != Character.FORMAT) {
                letters.appendCodePoint(point);
            }
            at += Character.charCount(point);
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isLetter(int point) {
        return Character.isLetterOrDigit(point)
                || switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK ->
                            !isVariation(point);
                    default -> false;
                };
    }

    /// A variation selector dresses an emoji; it is no mark of a letter.
    private static boolean isVariation(int point) {
        return point >= 0xFE00 && point <= 0xFE0F;
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '’' || point == 'ʼ' || point == '＇';
    }
}
