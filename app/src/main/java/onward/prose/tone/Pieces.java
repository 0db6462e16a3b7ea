package onward.prose.tone;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into pieces in one pass, without looking back further than one character.
final class Pieces {

    private static final String STOPS = ".!?\n\r…:;—–";

    /// As many characters as a piece has, with what is between, or more.
    private static final int USUAL = 4;

    private Pieces() {}

    static List<Piece> of(String text) {
        var pieces = new ArrayList<Piece>(text.length() / USUAL + 1);
        var opens = true;
        for (var at = 0; at < text.length(); ) {
            var letter = text.charAt(at);
            if (isStart(letter)) {
                var end = endOf(text, at);
                pieces.add(piece(text, at, end, opens));
                opens = false;
                at = end;
            } else if (letter == ' ') {
                at++;
            } else {
                var picture = letter < 128 ? letter : text.codePointAt(at);
                var end = at + Character.charCount(picture);
                if (isPicture(picture)) {
                    pieces.add(Piece.picture(text, at, end));
                    opens = true;
                    at = end;
                } else {
                    opens |= STOPS.indexOf(letter) >= 0;
                    at++;
                }
            }
        }
        return pieces;
    }

    private static Piece piece(String text, int at, int end, boolean opens) {
        var before = at > 0 ? text.charAt(at - 1) : ' ';
        return new Piece(
                text,
                at,
                end,
                LetterCode.of(text, at, end),
                before == '@' || before == '#' ? before : ' ',
                opens);
    }

    /// An emoji is a word of its own, and ends a sentence as well as a full stop does.
    private static boolean isPicture(int c) {
        return (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF);
    }

    private static boolean isStart(char c) {
        return c < 128 ? isPlain(c) || c == '&' : Character.isLetterOrDigit(c);
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
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
        if (c < 128) {
            return isPlain(c) || c == '_';
        }
        return Character.isLetterOrDigit(c)
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
}
