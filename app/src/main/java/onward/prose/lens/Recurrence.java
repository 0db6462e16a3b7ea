package onward.prose.lens;

import java.util.Optional;
import java.util.Set;
import onward.prose.Words;

/// What a sentence says happens time and again, as words to look for elsewhere: "I always freeze"
/// is about "freeze" and "froze".
///
/// @param forms the words, any of which tells of it
public record Recurrence(Set<String> forms) {

    public Recurrence {
        forms = Set.copyOf(forms);
    }

    /// What the sentence is about; empty where no one word tells it.
    public static Optional<Recurrence> in(String sentence) {
        var lexicon = RuleBook.ALL.lexicon();
        return Tokens.of(sentence).stream()
                .map(Token::text)
                .filter(word -> lexicon.is("telling", word))
                .findFirst()
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .map(word -> new Recurrence(Set.of(word, word + "s", Past.of(word))));
    }

    /// Whether a text tells of it.
    public boolean isToldIn(String text) {
        return Words.of(text).stream().anyMatch(word -> forms.contains(word.folded()));
    }
}
