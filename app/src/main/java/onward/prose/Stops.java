package onward.prose;

import java.util.Locale;
import java.util.Set;

/// Says whether a full stop, question mark, exclamation mark or ellipsis ends its sentence. Looks
/// only at the few characters around it, so that a text takes time in its length.
final class Stops {

    private static final String MARKS = ".!?…";
    private static final String WIDE_MARKS = "。！？";
    private static final String CLOSERS = "\"'”’»)]}*_";

    /// Stand before a name or a number, never last.
    private static final Set<String> NEVER_LAST =
            Set.of(
                    "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "sen", "gov", "gen", "capt", "lt",
                    "sgt", "st", "vs", "e.g", "i.e", "eg", "ie", "cf", "approx", "fig", "figs",
                    "viz", "messrs", "hon");

    /// End a sentence only where a capital follows.
    private static final Set<String> SELDOM_LAST =
            Set.of(
                    "etc", "inc", "ltd", "corp", "jr", "sr", "dept", "min", "hrs", "mins", "secs",
                    "a.m", "p.m", "u.s", "u.k", "e.u", "ph.d", "b.a", "b.sc", "m.sc", "m.a", "nos",
                    "vol", "eds", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
                    "nov", "dec", "tel", "ext", "asst", "mgr", "incl", "excl", "ave", "pp", "no");

    /// After a single letter these begin a sentence: "It was plan B. Then they asked …"
    private static final Set<String> OPENERS =
            Set.of(
                    "the", "then", "it", "i", "we", "they", "he", "she", "you", "my", "but", "and",
                    "so", "this", "that", "there", "after", "when", "in", "on", "at", "as", "if",
                    "not", "no", "a", "an", "what", "why", "how", "i'm", "i'd", "i've", "i'll");

    private static final int LONGEST_ABBREVIATION = 8;

    private final String text;

    Stops(String text) {
        this.text = text;
    }

    static boolean isStop(char mark) {
        return MARKS.indexOf(mark) >= 0 || WIDE_MARKS.indexOf(mark) >= 0;
    }

    static boolean isSpace(char mark) {
        return Character.isWhitespace(mark) || Character.isSpaceChar(mark);
    }

    int endOfMarks(int at) {
        var end = at;
        while (end < text.length() && isStop(text.charAt(end))) {
            end++;
        }
        return end;
    }

    int endOfClosers(int marks) {
        var end = marks;
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /// The emoji behind a mark belong to the sentence that it ends: "It's over! 😭".
    int endOfEmoji(int end) {
        var last = end;
        for (var at = end; at < text.length(); ) {
            var point = text.codePointAt(at);
            var next = at + Character.charCount(point);
            if (isEmoji(point)) {
                last = next;
            } else if (point != ' ' || last < at) {
                return last;
            }
            at = next;
        }
        return last;
    }

    private static boolean isEmoji(int point) {
        return (Character.isEmoji(point) && point > 0xFF)
                || Character.isEmojiModifier(point)
                || point == 0xFE0F
                || point == 0x200D;
    }

    /// @param start where the sentence begins
    /// @param at its first mark
    /// @param marks behind its last mark
    /// @param end behind the quotes and brackets that follow
    boolean endsSentence(int start, int at, int marks, int end) {
        if (end >= text.length() || WIDE_MARKS.indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        if (!isSpace(text.charAt(end))) {
            // "3.5", "acme.example", "what?!no" stay whole, "Done.😭" does not
            return isEmoji(text.codePointAt(end));
        }
        var next = next(end);
        if (next.isEmpty()) {
            return true;
        }
        var lower = Character.isLowerCase(next.codePointAt(0));
        if (lower && (end > marks || isEllipsis(at, marks))) {
            // "“Why?” she asked", "so ... yes"
            return false;
        }
        return text.charAt(at) != '.' || marks > at + 1 || !isAbbreviation(start, at, next, lower);
    }

    private boolean isEllipsis(int at, int marks) {
        return text.charAt(at) == '…' || (marks - at > 1 && text.charAt(marks - 1) == '.');
    }

    private boolean isAbbreviation(int start, int at, String next, boolean lower) {
        var from = at;
        while (from > start
                && at - from <= LONGEST_ABBREVIATION
                && isOfWord(text.charAt(from - 1))) {
            from--;
        }
        var word = text.substring(from, at).toLowerCase(Locale.ROOT);
        if (NEVER_LAST.contains(word) || isListNumber(start, from, word)) {
            return true;
        }
        if (SELDOM_LAST.contains(word)) {
            // "no. 5" is a number, "I said no. they left" is none
            return (lower && !word.equals("no")) || Character.isDigit(next.charAt(0));
        }
        var initial = at - from == 1 && Character.isUpperCase(text.charAt(from));
        return initial
                && Character.isUpperCase(next.codePointAt(0))
                && !OPENERS.contains(next.toLowerCase(Locale.ROOT))
                && text.charAt(from) != 'I';
    }

    /// "1. What went well" at the start of a sentence.
    private boolean isListNumber(int start, int from, String word) {
        return !word.isEmpty()
                && word.chars().allMatch(Character::isDigit)
                && text.substring(start, from).isBlank();
    }

    private static boolean isOfWord(char mark) {
        return mark == '.' || Character.isLetterOrDigit(mark);
    }

    /// The next word on the line, cut at twelve characters; empty where the line ends.
    private String next(int end) {
        var from = end;
        while (from < text.length() && isSpace(text.charAt(from)) && !isLineEnd(from)) {
            from++;
        }
        if (from >= text.length() || isLineEnd(from)) {
            return "";
        }
        var to = from;
        while (to < text.length() && to - from < 12 && !isSpace(text.charAt(to))) {
            to++;
        }
        var word = text.substring(from, to).replace('’', '\'');
        var bare = 0;
        while (bare < word.length() - 1 && "\"'“‘«([*_".indexOf(word.charAt(bare)) >= 0) {
            bare++;
        }
        return trimmed(word.substring(bare));
    }

    private static String trimmed(String word) {
        var end = word.length();
        while (end > 1 && ".,;:!?".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private boolean isLineEnd(int at) {
        return "\n\r\u2028\u2029".indexOf(text.charAt(at)) >= 0;
    }
}
