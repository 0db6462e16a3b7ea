package onward.prose.lens;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says the same facts fairly, in the person's own words where they can be kept.
///
/// It turns the sentence itself round where it knows how ([Turned]), else keeps the part that only
/// tells what happened, else falls back on words that are true of every such sentence. A wording
/// that still holds an absolute word, or is too long to take in, is never offered.
final class FairWording {

    private static final int MOST_WORDS = 30;
    private static final int MOST_KEPT = 20;
    private static final Map<String, String> ENDINGS =
            Tables.lines("fair").stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    line -> line.substring(0, line.indexOf(':')),
                                    line -> line.substring(line.indexOf(':') + 2)));

    private final String sentence;
    private final List<Token> tokens;
    private final Lexicon lexicon = RuleBook.ALL.lexicon();
    private final boolean isOwn;

    FairWording(String sentence, List<Token> tokens) {
        this.sentence = sentence;
        this.tokens = tokens;
        this.isOwn = tokens.stream().anyMatch(token -> lexicon.is("i", token.text()));
    }

    /// A fairer wording: a whole sentence of at most thirty words.
    String of(Pattern pattern) {
        return Stream.of(
                        both(pattern),
                        pattern == Pattern.DISCOUNTING_POSITIVE
                                ? kept(pattern)
                                : Optional.<String>empty(),
                        new Turned(sentence, tokens, lexicon).of(pattern),
                        kept(pattern),
                        Optional.of(alone(pattern)))
                .flatMap(Optional::stream)
                .map(Written::asSentence)
                .filter(this::isFair)
                .findFirst()
                .orElseGet(() -> Written.asSentence(ending(pattern, "alone")));
    }

    /// The good that is told beside the one thing that is kept in mind.
    private Optional<String> both(Pattern pattern) {
        return pattern == Pattern.MENTAL_FILTER
                ? plainClause(pattern)
                        .flatMap(fact ->
                                new OneThing(sentence, tokens, lexicon)
                                        .find()
                                        .map(thing -> fact + ", and " + thing))
                : Optional.empty();
    }

    private Optional<String> kept(Pattern pattern) {
        return plainClause(pattern)
                .map(fact ->
                        pattern == Pattern.DISCOUNTING_POSITIVE && (!isOwn || hasOwn(fact))
                                ? fact
                                : ending(pattern, "kept").replace("{}", fact));
    }

    /// The first part of the sentence that only tells what happened.
    private Optional<String> plainClause(Pattern pattern) {
        // what follows the good is what takes it back
        var most = pattern == Pattern.DISCOUNTING_POSITIVE ? 1 : Integer.MAX_VALUE;
        return Clause.of(tokens, lexicon).stream()
                .limit(most)
                .map(clause -> clause.calmed(lexicon))
                .filter(clause -> clause.isSentence(lexicon))
                .filter(clause -> clause.tokens().size() <= MOST_KEPT)
                .filter(clause -> isPlain(clause, pattern))
                .findFirst()
                .map(clause -> Written.of(sentence, clause.tokens()));
    }

    private boolean isPlain(Clause clause, Pattern pattern) {
        return switch (pattern) {
            // the feeling itself is the fact
            case EMOTIONAL_REASONING ->
                    (clause.has(lexicon, "feel")
                                    || clause.has(lexicon, "emotion")
                                    || clause.has(lexicon, "body"))
                            && !clause.has(lexicon, "absolute")
                            && !clause.has(lexicon, "will");
            case MENTAL_FILTER ->
                    !clause.has(lexicon, "loaded")
                            && !clause.has(lexicon, "focus")
                            && !clause.has(lexicon, "stuck")
                            && !clause.has(lexicon, "keeping");
            case MIND_READING ->
                    !clause.has(lexicon, "loaded")
                            && !clause.has(lexicon, "think")
                            && !clause.has(lexicon, "know")
                            && !clause.has(lexicon, "mood")
                            && !clause.has(lexicon, "hate")
                            && !clause.has(lexicon, "guessed")
                            && !clause.has(lexicon, "decide")
                            && !clause.begins("i")
                            && !clause.has(lexicon, "want");
            case PERSONALISING -> !clause.has(lexicon, "loaded") && !clause.begins("i");
            case FORTUNE_TELLING ->
                    !clause.has(lexicon, "loaded")
                            && !clause.has(lexicon, "present")
                            && !clause.has(lexicon, "know");
            case SHOULD_STATEMENT ->
                    !clause.has(lexicon, "loaded")
                            && !clause.has(lexicon, "present")
                            && !clause.has(lexicon, "have");
            case LABELLING -> !clause.has(lexicon, "loaded") && !clause.has(lexicon, "present");
            case ALL_OR_NOTHING, DISCOUNTING_POSITIVE, OVERGENERALISING, MAGNIFYING ->
                    !clause.has(lexicon, "loaded");
        };
    }

    private String alone(Pattern pattern) {
        var others = pattern == Pattern.LABELLING && !isOwn;
        return ending(pattern, others ? "other" : "alone");
    }

    private String ending(Pattern pattern, String which) {
        return Objects.requireNonNull(ENDINGS.get(pattern.label() + " " + which))
                .replace("{they}", they());
    }

    /// The one who is spoken of, as the subject of a clause.
    private String they() {
        return tokens.stream()
                .map(Token::text)
                .filter(word -> lexicon.is("who", word) || lexicon.is("group", word))
                .findFirst()
                .map(word ->
                        switch (word) {
                            case "he", "his", "him", "himself" -> "he";
                            case "she", "her", "hers", "herself" -> "she";
                            default -> "they";
                        })
                .orElse("they");
    }

    private boolean hasOwn(String words) {
        return Tokens.of(words).stream().anyMatch(token -> lexicon.is("i", token.text()));
    }

    private boolean isFair(String wording) {
        var words = Tokens.of(wording);
        return words.size() <= MOST_WORDS
                && words.stream().noneMatch(token -> lexicon.is("absolute", token.text()))
                && !wording.equals(sentence.strip())
                && (!isOwn || words.stream().anyMatch(token -> lexicon.is("i", token.text())));
    }
}
