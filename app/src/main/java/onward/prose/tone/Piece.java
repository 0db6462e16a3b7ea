package onward.prose.tone;

import java.util.Locale;
import onward.prose.Span;

/// A word as a reader of names needs it: with its case, what stands before it, and where. Most are
/// only ever compared by their code, so the word is cut out when it is asked for.
final class Piece {

    private final String text;
    private final int start;
    private final int end;
    private final long code;
    private final char sign;
    private final boolean opens;
    private String word = "";
    private String plain = "";

    /// @param code of the plain word
    /// @param sign `@` or `#` where one stands right before it, else a space
    /// @param opens whether it is the first of a sentence, so that a capital says nothing
    Piece(String text, int start, int end, long code, char sign, boolean opens) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.code = code;
        this.sign = sign;
        this.opens = opens;
    }

    /// An emoji, which is a word of its own.
    static Piece picture(String text, int start, int end) {
        var piece = new Piece(text, start, end, LetterCode.NONE, ' ', false);
        piece.word = text.substring(start, end);
        return piece;
    }

    Span span() {
        return Span.of(start, end);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /// The [LetterCode] of the plain word.
    long code() {
        return code;
    }

    char sign() {
        return sign;
    }

    boolean opens() {
        return opens;
    }

    boolean isHandle() {
        return sign != ' ';
    }

    /// Whether it is made of letters alone, and not of too many: then its code says all.
    boolean isLetters() {
        return code != LetterCode.NONE && LetterCode.length(code) == end - start;
    }

    /// Whether its first letter is one.
    boolean capital() {
        return Character.isUpperCase(text.charAt(start));
    }

    /// Lower case, accents and digits that stand for letters folded.
    String word() {
        if (word.isEmpty()) {
            word = PlainWord.of(text, start, end);
        }
        return word;
    }

    /// The word without apostrophes: `don't` and `dont` are the same.
    String plain() {
        if (plain.isEmpty()) {
            plain = word().indexOf('\'') < 0 ? word : word.replace("'", "");
        }
        return plain;
    }

    /// Whether every letter of it is a capital, and there are two or more.
    boolean shouts() {
        var cut = text.substring(start, end);
        return cut.length() > 1 && cut.equals(cut.toUpperCase(Locale.ROOT));
    }

    /// The word without an owner's ending: `lantern's` and `lanterns'` are `lantern`.
    String owner() {
        if (word().endsWith("'s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
    }

    /// Whether digits or signs stand for letters in it: somebody hides a name so.
    boolean isDisguised() {
        var cut = text.substring(start, end);
        return cut.chars().anyMatch(Character::isLetter)
                && cut.chars().anyMatch(c -> "013457$@!".indexOf(c) >= 0);
    }

    /// Whether it is a number, perhaps with letters: 41k, 5th.
    boolean isNumber() {
        return Character.isDigit(text.charAt(start));
    }
}
