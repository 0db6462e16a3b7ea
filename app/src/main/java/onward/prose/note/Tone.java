package onward.prose.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onward.prose.Span;

/// Tone: what one does not write to somebody met once.
final class Tone {

    private static final Phrases SLANG = Phrases.read("tone-slang.txt");

    /// A little of it is warmth; twice in one note it is too much.
    private static final Phrases CASUAL = Phrases.read("tone-casual.txt");

    private static final Phrases FLATTERY = Phrases.read("tone-flattery.txt");

    private static final int MOST_EXCLAMATIONS = 2;

    private Tone() {}

    static List<Finding> in(Letter letter) {
        var text = letter.text();
        var spans = new ArrayList<Span>();
        var casual = new ArrayList<Span>();
        var exclaiming = new ArrayList<Span>();
        for (var sentence : letter.everything()) {
            var span = sentence.span();
            var words = sentence.words();
            var trimmed = Clauses.trimmed(text, span);
            if (isLoud(text, span)
                    || SLANG.find(words).isPresent()
                    || FLATTERY.find(words).isPresent()) {
                spans.add(trimmed);
            } else if (CASUAL.find(words).isPresent()) {
                casual.add(trimmed);
            }
            if (text.charAt(span.end() - 1) == '!') {
                exclaiming.add(trimmed);
            }
        }
        if (casual.size() > 1 || !spans.isEmpty()) {
            spans.addAll(casual);
        }
        if (exclaiming.size() > MOST_EXCLAMATIONS) {
            spans.addAll(exclaiming);
        }
        var ordered =
                spans.stream().distinct().sorted(Comparator.comparingInt(Span::start)).toList();
        return Clauses.joined(text, ordered).stream()
                .map(span -> Finding.of(Kind.TONE, span))
                .toList();
    }

    /// Emoji, "!!", "sooo".
    private static boolean isLoud(String text, Span span) {
        var marks = 0;
        var same = 1;
        var last = -1;
        for (var at = span.start(); at < span.end(); ) {
            var point = text.codePointAt(at);
            same = point == last && Character.isLetter(point) ? same + 1 : 1;
            marks = point == '!' || point == '?' ? marks + 1 : 0;
            if (marks > 1 || (same > 2 && !isNumeral(point)) || isEmoji(point)) {
                return true;
            }
            last = point;
            at += Character.charCount(point);
        }
        return false;
    }

    /// "XXX", "www", "iii" are no stretched words.
    private static boolean isNumeral(int point) {
        return "xXiIwW".indexOf(point) >= 0;
    }

    private static boolean isEmoji(int point) {
        return Character.isEmojiPresentation(point)
                || Character.isEmojiModifier(point)
                || point == 0xFE0F
                || (point >= 0x2763 && point <= 0x2767);
    }
}
