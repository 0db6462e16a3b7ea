package onward.prose.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onward.prose.Span;
import onward.prose.Word;
import onward.prose.Words;

/// Cuts a sentence into the tokens that rules read: contractions in full, what somebody else said
/// between quotation marks as one word.
final class Tokens {

    /// Stands for what is quoted.
    static final String QUOTE = "#quote";

    private static final String INNER_MARKS = ",;:–—()/";
    private static final String END_MARKS = ".!?…";

    /// After these, 's is "is"; elsewhere it is a genitive.
    private static final Set<String> BEFORE_IS =
            Set.of(
                    "it",
                    "that",
                    "he",
                    "she",
                    "what",
                    "there",
                    "here",
                    "who",
                    "this",
                    "how",
                    "where",
                    "nobody",
                    "everybody",
                    "everyone",
                    "nothing",
                    "everything");

    private final String sentence;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String sentence) {
        this.sentence = sentence;
    }

    static List<Token> of(String sentence) {
        return new Tokens(sentence).read();
    }

    private List<Token> read() {
        var end = 0;
        for (var word : Words.of(sentence)) {
            if (word.span().start() < end) {
                continue;
            }
            var quote = quoteEnd(end, word.span().start());
            marks(end, word.span().start());
            if (quote >= word.span().end()) {
                add(new Span(word.span().start(), quote), QUOTE);
                end = quote;
            } else {
                word(word);
                end = word.span().end();
            }
        }
        marks(end, sentence.length());
        return tokens;
    }

    private void marks(int from, int to) {
        for (var at = from; at < to; at++) {
            var mark = sentence.charAt(at);
            var isDash = mark == '-' && at > 0 && sentence.charAt(at - 1) == ' ';
            if (INNER_MARKS.indexOf(mark) >= 0 || isDash) {
                mark(at, Token.COMMA);
            } else if (END_MARKS.indexOf(mark) >= 0) {
                mark(at, Token.STOP);
            }
        }
    }

    /// Two marks in a row are one.
    private void mark(int at, String text) {
        if (!tokens.isEmpty() && !tokens.getLast().isMark()) {
            add(Span.of(at, at + 1), text);
        }
    }

    /// Where a quotation ends that opens right before a word; 0 where none does.
    private int quoteEnd(int from, int to) {
        if (to == from || (to == 1 && from == 0)) {
            return 0;
        }
        var close =
                switch (sentence.charAt(to - 1)) {
                    case '"' -> sentence.indexOf('"', to);
                    case '“' -> sentence.indexOf('”', to);
                    case '\'', '‘' -> closingApostrophe(to);
                    default -> -1;
                };
        return Math.max(close, 0);
    }

    /// An apostrophe that no letter follows.
    private int closingApostrophe(int from) {
        for (var at = from; at < sentence.length(); at++) {
            var mark = sentence.charAt(at);
            var isLast = at + 1 == sentence.length();
            if ((mark == '\'' || mark == '’')
                    && (isLast || !Character.isLetterOrDigit(sentence.charAt(at + 1)))) {
                return at;
            }
        }
        return -1;
    }

    private void word(Word word) {
        var folded = word.folded();
        var whole = Contractions.WHOLE.get(folded);
        if (whole != null) {
            whole.forEach(part -> add(word.span(), part));
            return;
        }
        if (folded.endsWith("n't")) {
            add(word.span(), folded.substring(0, folded.length() - 3));
            add(word.span(), "not");
            return;
        }
        var apostrophe = folded.lastIndexOf('\'');
        var ending = apostrophe < 0 ? null : Contractions.ENDINGS.get(folded.substring(apostrophe));
        var stem = apostrophe < 0 ? folded : folded.substring(0, apostrophe);
        if (ending == null || (ending.equals("is") && !BEFORE_IS.contains(stem))) {
            add(word.span(), folded);
            return;
        }
        add(word.span(), stem);
        add(word.span(), ending);
    }

    private void add(Span span, String text) {
        tokens.add(new Token(span, text));
    }
}
