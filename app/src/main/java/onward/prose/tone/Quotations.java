package onward.prose.tone;

import java.util.ArrayList;
import java.util.List;
import onward.prose.Span;

/// The stretches of a text that stand between quotation marks: somebody else's words, or words held
/// at arm's length.
final class Quotations {

    private static final int LONGEST = 400;

    private Quotations() {}

    static List<Span> of(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('“') < 0 && text.indexOf('«') < 0) {
            return List.of();
        }
        var all = new ArrayList<Span>();
        for (var at = 0; at < text.length(); at++) {
            var closing = closing(text.charAt(at));
            if (closing != 0 && opens(text, at)) {
                var end = text.indexOf(closing, at + 1);
                if (end > at && end - at <= LONGEST) {
                    all.add(Span.of(at, end + 1));
                    at = end;
                }
            }
        }
        return all;
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '"' -> '"';
            case '“' -> '”';
            case '«' -> '»';
            default -> 0;
        };
    }

    private static boolean opens(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
