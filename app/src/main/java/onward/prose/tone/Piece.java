package onward.prose.tone;

import java.util.Locale;
import onward.prose.Span;

/// A word as a reader of names needs it: with its case, what stands before it, and where.
///
/// @param word lower case, accents and digits that stand for letters folded
/// @param sign `@` or `#` where one stands right before it, else a space
/// @param capital whether its first letter is one
/// @param opens whether it is the first of a sentence, so that a capital says nothing
record Piece(Span span, String word, char sign, boolean capital, boolean opens) {

    boolean isHandle() {
        return sign != ' ';
    }

    /// Whether every letter of it is a capital, and there are two or more.
    boolean shouts(String text) {
        var cut = span.cut(text);
        return cut.length() > 1 && cut.equals(cut.toUpperCase(Locale.ROOT));
    }

    /// The word without an owner's ending: `lantern's` and `lanterns'` are `lantern`.
    String owner() {
        if (word.endsWith("'s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
    }

    /// Whether digits or signs stand for letters in it: somebody hides a name so.
    boolean isDisguised(String text) {
        var cut = span.cut(text);
        return cut.chars().anyMatch(Character::isLetter)
                && cut.chars().anyMatch(c -> "013457$@!".indexOf(c) >= 0);
    }

    /// The word without apostrophes: `don't` and `dont` are the same.
    String plain() {
        return word.indexOf('\'') < 0 ? word : word.replace("'", "");
    }

    /// Whether it is a number, perhaps with letters: 41k, 5th.
    boolean isNumber(String text) {
        return Character.isDigit(text.charAt(span.start()));
    }
}
