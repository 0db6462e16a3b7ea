package onward.prose.tone;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One place of a frame: a word out of some, any one word, or a gap.
sealed interface Slot {

    /// One of these words, or a word that begins so.
    record OneOf(Set<String> words, List<String> beginnings, boolean quoted, boolean opens)
            implements Slot {

        /// Whether a word that is one of these stands as it must.
        boolean suits(Piece piece, String text) {
            return (!quoted || isQuoted(piece, text)) && (!opens || piece.opens());
        }

        private static boolean isQuoted(Piece piece, String text) {
            var before = piece.span().start() - 1;
            return before >= 0 && "\"“'‘".indexOf(text.charAt(before)) >= 0;
        }
    }

    /// Any one word.
    record Any() implements Slot {}

    /// A word with a digit in it.
    record Figure() implements Slot {}

    /// From none to this many words; within a sentence, or beyond its end.
    record Gap(int most, boolean beyond) implements Slot {}

    /// Reads a slot as the lists write it: `sick`, `rang|phoned`, `@boss`, `ghost*`, `"ill`,
    /// `^never`, `*`, `#`, `~3`, `>8`.
    static Slot read(String written, FrameClasses classes) {
        if (written.equals("*")) {
            return new Any();
        }
        if (written.equals("#")) {
            return new Figure();
        }
        if (written.startsWith("~") || written.startsWith(">")) {
            return new Gap(Integer.parseInt(written.substring(1)), written.startsWith(">"));
        }
        var opens = written.startsWith("^");
        var quoted = written.startsWith("\"");
        var words = new HashSet<String>();
        var beginnings = new HashSet<String>();
        for (var word :
                (opens || quoted ? written.substring(1) : written)
                        .replace("\uFE0F", "")
                        .split("\\|", -1)) {
            var all = word.startsWith("@") ? classes.words(word.substring(1)) : List.of(word);
            for (var entry : all) {
                var one = entry.replace("\"", "");
                if (one.isEmpty()) {
                    continue;
                }
                if (one.endsWith("*")) {
                    beginnings.add(one.substring(0, one.length() - 1));
                } else {
                    words.add(one);
                }
            }
        }
        return new OneOf(Set.copyOf(words), List.copyOf(beginnings), quoted, opens);
    }
}
