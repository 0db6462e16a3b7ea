package onward.prose.tone;

import java.util.ArrayList;
import java.util.Collection;

/// The companies and people that Onward knows, ready to be found in many texts.
public final class KnownNames {

    private final Lexicon<KnownName> lexicon;

    private KnownNames(Lexicon<KnownName> lexicon) {
        this.lexicon = lexicon;
    }

    /// No names at all.
    public static KnownNames none() {
        return of(java.util.List.of(), java.util.List.of());
    }

    /// Companies pursued or worked at, and people met.
    public static KnownNames of(Collection<String> companies, Collection<String> people) {
        var entries = new ArrayList<Lexicon.Entry<KnownName>>();
        companies.forEach(name ->
                entries.add(new Lexicon.Entry<>(name, new KnownName(Label.NAMES_EMPLOYER, name))));
        people.forEach(name ->
                entries.add(new Lexicon.Entry<>(name, new KnownName(Label.NAMES_PERSON, name))));
        return new KnownNames(Lexicon.ofNames(entries));
    }

    /// Every written form, found as whole words in the text's plain form.
    Lexicon<KnownName> lexicon() {
        return lexicon;
    }
}
