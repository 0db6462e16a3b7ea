package onward.prose.note;

import java.util.ArrayList;
import java.util.List;
import onward.prose.Span;
import onward.prose.note.Letter.Sentence;

/// What to underline: not the few words that gave a sentence away, and not half a page.
final class Clauses {

    private Clauses() {}

    /// The part of a sentence around a match: up to the next semicolon, colon, dash or end, without
    /// the mark at its end.
    static Span around(String text, Sentence sentence, Span match) {
        var start = match.start();
        while (start > sentence.span().start() && !parts(text.charAt(start - 1))) {
            start--;
        }
        var end = match.end();
        while (end < sentence.span().end() && !parts(text.charAt(end))) {
            end++;
        }
        return trimmed(text, Span.of(start, end));
    }

    /// Without white space around it and without the full stop or comma at its end.
    static Span trimmed(String text, Span span) {
        var start = span.start();
        var end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && isLoose(text.charAt(end - 1))) {
            end--;
        }
        return Span.of(start, end);
    }

    /// Spans with nothing but marks and white space between them are one.
    static List<Span> joined(String text, List<Span> spans) {
        var joined = new ArrayList<Span>();
        for (var span : spans) {
            if (!joined.isEmpty() && isNothing(text, joined.getLast().end(), span.start())) {
                joined.add(Span.of(joined.removeLast().start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean isNothing(String text, int from, int to) {
        return from >= to
                || text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean parts(char mark) {
        return mark == ';' || mark == ':' || mark == '—' || mark == '–';
    }

    private static boolean isLoose(char mark) {
        return Character.isWhitespace(mark) || mark == '.' || mark == ',';
    }
}
