package onward.prose.lens;

import java.util.List;

/// Puts tokens back into words as the person wrote them.
final class Written {

    private Written() {}

    /// The tokens as written, with one space where something between them was left out.
    static String of(String sentence, List<Token> tokens) {
        var words = new StringBuilder();
        var end = -1;
        for (var at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            var span = token.span();
            if (span.start() < end) {
                continue;
            }
            if (end >= 0) {
                var gap = sentence.substring(end, span.start());
                words.append(gap.equals("-") ? gap : " ");
            }
            words.append(word(sentence, tokens, at));
            end = span.end();
        }
        return words.toString();
    }

    /// Half of a contraction is written out: of "I'll" only "I" may be wanted.
    private static String word(String sentence, List<Token> tokens, int at) {
        var token = tokens.get(at);
        var original = token.span().cut(sentence);
        if (token.text().equals(Tokens.QUOTE)) {
            return "“" + original + "”";
        }
        var isHalf =
                !original.replace('’', '\'').equalsIgnoreCase(token.text())
                        && (at + 1 == tokens.size()
                                || !tokens.get(at + 1).span().equals(token.span()));
        var word = isHalf ? token.text() : original;
        return word.equals("i") || word.startsWith("i'") || word.startsWith("i’")
                ? "I" + word.substring(1)
                : word;
    }

    /// With a capital at the start and one full stop at the end.
    static String asSentence(String words) {
        var bare = words.strip();
        var last = bare.codePointBefore(bare.length());
        var first = Character.toString(Character.toUpperCase(bare.codePointAt(0)));
        var rest = bare.substring(Character.charCount(bare.codePointAt(0)));
        return first + rest + (last == '.' || last == '?' || last == '!' ? "" : ".");
    }

    /// With a small letter at the start, but for "I".
    static String lowered(String words) {
        var isI = words.equals("I") || words.startsWith("I ") || words.startsWith("I'");
        return isI || words.isEmpty()
                ? words
                : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
