package onward.prose.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns what is said to happen always into what happened this time.
final class ThisTime {

    private static final Set<String> PAST =
            Set.of("have", "had", "was", "did", "been", "once", "said", "got", "went", "really");
    private static final Set<String> NOW = Set.of("they", "i", "we", "you", "people");

    private final String sentence;
    private final List<Token> tokens;
    private final Lexicon lexicon;

    ThisTime(String sentence, List<Token> tokens, Lexicon lexicon) {
        this.sentence = sentence;
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /// Empty where the sentence is built otherwise.
    Optional<String> told() {
        return onceOnly().or(this::mineOnce);
    }

    /// "I never find the words" is "I did not find the words this time".
    private Optional<String> onceOnly() {
        for (var at = 0; at + 2 < tokens.size(); at++) {
            var adverb = text(at + 1);
            var isNever = adverb.equals("never");
            if (text(at).equals("i")
                    && (isNever ? !PAST.contains(text(at + 2)) : lexicon.is("always", adverb))
                    && (isNever || lexicon.is("badverb", text(at + 2)) || isBase(at + 2))) {
                var rest = past(Clause.from(tokens, at + 3, lexicon));
                var verb = isNever ? "did not " + text(at + 2) : Past.of(text(at + 2));
                return Optional.of("This time I %s %s".formatted(verb, rest));
            }
        }
        return Optional.empty();
    }

    /// "My mind always goes blank" is "This time my mind went blank".
    private Optional<String> mineOnce() {
        for (var at = 2; at + 1 < tokens.size(); at++) {
            var verb = text(at + 1);
            if (text(at - 2).equals("my")
                    && lexicon.is("always", text(at))
                    && verb.length() > 3
                    && verb.endsWith("s")) {
                var subject = Written.of(sentence, tokens.subList(at - 2, at));
                var rest = past(Clause.from(tokens, at + 2, lexicon));
                return Optional.of(
                        "This time %s %s %s"
                                .formatted(Written.lowered(subject), Past.of(base(verb)), rest));
            }
        }
        return Optional.empty();
    }

    /// "goes" is "go", "tries" is "try", "turns" is "turn".
    private static String base(String third) {
        if (third.endsWith("ies")) {
            return third.substring(0, third.length() - 3) + "y";
        }
        return third.endsWith("oes") || third.endsWith("shes") || third.endsWith("sses")
                ? third.substring(0, third.length() - 2)
                : third.substring(0, third.length() - 1);
    }

    /// The rest of a sentence whose verb went into the past goes with it: "when they ask".
    private String past(List<Token> rest) {
        var words = new ArrayList<Token>();
        for (var at = 0; at < rest.size(); at++) {
            var word = rest.get(at).text();
            var before = at == 0 ? "" : rest.get(at - 1).text();
            var isVerb =
                    NOW.contains(before)
                            && word.matches("[a-z]+")
                            && !word.endsWith("ed")
                            && !word.endsWith("ing")
                            && !PAST.contains(word)
                            && !Set.of("was", "were").contains(word);
            words.add(
                    new Token(
                            rest.get(at).span(),
                            switch (word) {
                                case "is", "am" -> "was";
                                case "are" -> "were";
                                case "can" -> "could";
                                case "will" -> "would";
                                default -> isVerb ? Past.of(word) : word;
                            }));
        }
        return Written.of(sentence, words);
    }

    /// A verb in its base form looks like none of its other forms.
    private boolean isBase(int at) {
        var word = text(at);
        return !lexicon.is("finite", word) && !word.endsWith("ed") && !word.endsWith("ing");
    }

    private String text(int at) {
        return tokens.get(at).text();
    }
}
