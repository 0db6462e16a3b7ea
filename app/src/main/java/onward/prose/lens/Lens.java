package onward.prose.lens;

import java.util.List;
import java.util.Optional;
import onward.prose.Language;
import onward.prose.Sentences;
import onward.prose.Span;

/// Reads what a person wrote about themselves, and says which sentences say more than was seen.
public final class Lens {

    /// A sentence of more words is a paragraph, and one question would not do for it.
    private static final int MOST_TOKENS = 90;

    private static final int MOST_CHARACTERS = 800;

    private Lens() {}

    /// Reads one sentence. What is not English is left alone.
    ///
    /// @return at most one finding, with the place of the whole sentence; empty for plain criticism
    public static Optional<Finding> read(String sentence) {
        return read(sentence, new Span(0, sentence.length()));
    }

    /// Reads a text sentence by sentence.
    ///
    /// @return the findings in the order of their sentences
    public static List<Finding> over(String text) {
        return Sentences.of(text).stream().flatMap(span -> read(text, span).stream()).toList();
    }

    private static Optional<Finding> read(String text, Span span) {
        if (span.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        var sentence = span.cut(text);
        var tokens = Tokens.of(sentence);
        if (tokens.isEmpty()
                || tokens.size() > MOST_TOKENS
                || Language.of(sentence) == Language.OTHER) {
            return Optional.empty();
        }
        return Scores.of(tokens)
                .winner()
                .map(pattern ->
                        new Finding(span, pattern, new FairWording(sentence, tokens).of(pattern)));
    }
}
