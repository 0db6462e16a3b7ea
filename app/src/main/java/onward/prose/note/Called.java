package onward.prose.note;

import java.util.List;
import java.util.Set;
import onward.prose.Word;
import onward.prose.Words;

/// How a person is called, cut into title and names: "Sister Bridget Falloon".
///
/// @param titles "mr", "sister"
/// @param names "bridget", "falloon"
record Called(List<String> titles, List<String> names) {

    private static final Set<String> TITLES = Table.words("titles.txt");

    private static final Set<String> MEN = Set.of("mr", "sir", "mister");

    private static final Set<String> WOMEN = Set.of("mrs", "ms", "miss", "madam", "madame");

    static Called of(String person) {
        return of(Words.of(person));
    }

    static Called of(List<Word> words) {
        var parts = words.stream().map(word -> bare(word.folded())).toList();
        return new Called(
                parts.stream().filter(TITLES::contains).toList(),
                parts.stream().filter(part -> !TITLES.contains(part)).toList());
    }

    static boolean isTitle(Word word) {
        return TITLES.contains(word.folded());
    }

    /// Without the mark of a possessive: "peter's" is `peter`.
    static String bare(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    /// Whether somebody called so can be this person: one name is theirs, none is somebody else's.
    boolean canBe(Called person) {
        return person.names.containsAll(names) && !contradicts(person);
    }

    private boolean contradicts(Called person) {
        return (isOf(MEN) && person.isOf(WOMEN)) || (isOf(WOMEN) && person.isOf(MEN));
    }

    private boolean isOf(Set<String> kind) {
        return titles.stream().anyMatch(kind::contains);
    }
}
