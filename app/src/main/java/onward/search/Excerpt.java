package onward.search;

import java.util.ArrayList;
import java.util.List;

/// A line of a long text around the words that were looked for, with these words marked.
final class Excerpt {

    private static final int BEFORE = 40;
    private static final int LONGEST = 180;

    private Excerpt() {}

    /// @param folded the same text, folded letter by letter
    static List<Hit.Piece> of(String text, String folded, List<String> words) {
        var first = words.stream().mapToInt(folded::indexOf).min().orElse(0);
        var from = wordAt(text, Math.max(0, first - BEFORE));
        var to =
                text.offsetByCodePoints(
                        from, Math.min(LONGEST, text.codePointCount(from, text.length())));
        var pieces = new ArrayList<Hit.Piece>();
        add(pieces, from > 0 ? "… " : "", false);
        var at = from;
        while (at < to) {
            var next = next(folded, words, at);
            var start = Math.min(next.start(), to);
            add(pieces, text.substring(at, start), false);
            add(pieces, text.substring(start, Math.min(next.end(), to)), true);
            at = next.end();
        }
        add(pieces, to < text.length() ? " …" : "", false);
        return pieces;
    }

    private record Place(int start, int end) {}

    /// Where the next word begins and ends; behind the text where none does.
    private static Place next(String folded, List<String> words, int from) {
        var next = new Place(folded.length(), folded.length());
        for (var word : words) {
            var start = folded.indexOf(word, from);
            if (start >= 0 && start < next.start()) {
                next = new Place(start, start + word.length());
            }
        }
        return next;
    }

    private static int wordAt(String text, int from) {
        var at = from;
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static void add(List<Hit.Piece> pieces, String text, boolean isSought) {
        if (!text.isEmpty()) {
            pieces.add(new Hit.Piece(text, isSought));
        }
    }
}
