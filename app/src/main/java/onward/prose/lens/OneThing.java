package onward.prose.lens;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The one thing that a sentence keeps in mind: "all I can think about is the typo".
final class OneThing {

    private static final int MOST_WORDS = 14;
    private static final Set<String> BEFORE =
            Set.of("about", "of", "is", "except", "on", "but", "past", "to", "over");
    private static final Set<String> ARTICLES =
            Set.of("the", "that", "my", "her", "his", "their", "a", "one");
    private static final Set<String> NARROWING = Set.of("only", "all", "keep", "nothing");
    private static final Set<String> PRONOUNS = Set.of("i", "we", "they", "he", "she", "it");

    private final String sentence;
    private final List<Token> tokens;
    private final Lexicon lexicon;

    OneThing(String sentence, List<Token> tokens, Lexicon lexicon) {
        this.sentence = sentence;
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /// As a clause of its own: "I remember the typo", "I spilled the water".
    Optional<String> find() {
        var isNarrow = false;
        for (var at = 1; at + 2 < tokens.size(); at++) {
            var before = text(at - 1);
            isNarrow |=
                    lexicon.is("focus", before)
                            || lexicon.is("stuck", before)
                            || NARROWING.contains(before);
            if (isNarrow
                    && BEFORE.contains(text(at))
                    && ARTICLES.contains(text(at + 1))
                    && !before.equals("else")) {
                return told(at + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<String> told(int from) {
        var end = from;
        while (end < tokens.size() && !tokens.get(end).isMark()) {
            end++;
        }
        var isClause = text(from).equals("that") && PRONOUNS.contains(text(from + 1));
        var words = tokens.subList(isClause ? from + 1 : from, end);
        return words.size() < 2 || words.size() > MOST_WORDS
                ? Optional.empty()
                : Optional.of((isClause ? "" : "I remember ") + Written.of(sentence, words));
    }

    private String text(int at) {
        return tokens.get(at).text();
    }
}
