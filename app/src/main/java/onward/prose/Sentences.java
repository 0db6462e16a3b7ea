package onward.prose;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into sentences, in one pass.
///
/// A sentence ends at its mark, with the quotes, brackets and emoji that follow it, at an empty
/// line, and at a line's end unless the line looks wrapped. Abbreviations, initials and decimals do
/// not end it.
public final class Sentences {

    /// A line at least this long that goes on in lower case was wrapped by a machine.
    private static final int WRAPPED_LINE = 60;

    private final String text;
    private final Stops stops;
    private final List<Span> found = new ArrayList<>();
    private int start;
    private int lineStart;

    private Sentences(String text) {
        this.text = text;
        this.stops = new Stops(text);
    }

    /// The sentences in their order, without the white space around them. Together they hold every
    /// character of the text that is no white space.
    public static List<Span> of(String text) {
        return new Sentences(text).cut();
    }

    private List<Span> cut() {
        var at = 0;
        while (at < text.length()) {
            var mark = text.charAt(at);
            if (isLineBreak(mark)) {
                at = lineBreak(at);
            } else if (Stops.isStop(mark)) {
                at = stop(at);
            } else {
                at++;
            }
        }
        close(text.length());
        return found;
    }

    private int stop(int at) {
        var marks = stops.endOfMarks(at);
        var end = stops.endOfClosers(marks);
        if (!stops.endsSentence(start, at, marks, end)) {
            return end;
        }
        end = stops.endOfEmoji(end);
        close(end);
        return end;
    }

    private int lineBreak(int at) {
        var length = at - lineStart;
        var next = at;
        var breaks = 0;
        while (next < text.length() && Stops.isSpace(text.charAt(next))) {
            // \r\n is one break
            breaks += isLineBreak(text.charAt(next)) && !isPairsFirst(next) ? 1 : 0;
            next++;
        }
        lineStart = next;
        var goesOn =
                breaks == 1
                        && length >= WRAPPED_LINE
                        && next < text.length()
                        && Character.isLowerCase(text.codePointAt(next));
        if (!goesOn) {
            close(at);
        }
        return next;
    }

    private boolean isPairsFirst(int at) {
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    private static boolean isLineBreak(char mark) {
        return mark == '\n' || mark == '\r' || mark == '\u2028' || mark == '\u2029';
    }

    private void close(int end) {
        var from = start;
        var to = end;
        while (from < to && Stops.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Stops.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            found.add(new Span(from, to));
        }
        start = end;
    }
}
