package onward.prose.note;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onward.prose.Word;

/// How alike two notes are, by the runs of three words that they share (Broder 1997). Greeting,
/// sign-off and the names of those who get them are left out.
public final class Likeness {

    /// Above this, two notes to one company read as one form letter.
    public static final double TOO_ALIKE = 0.8;

    private static final int RUN = 3;

    private Likeness() {}

    /// The runs that both have, out of the shorter note's runs: 0 is nothing, 1 is that one is the
    /// other, or a part of it.
    ///
    /// @param names of those who get the notes: "Olu Bankole"
    public static double of(String one, String other, List<String> names) {
        var left = new HashSet<>(Called.of(String.join(" ", names)).names());
        var ones = runs(one, left);
        var others = runs(other, left);
        var fewer = Math.min(ones.size(), others.size());
        if (fewer == 0) {
            return 0;
        }
        var shared = ones.stream().filter(others::contains).count();
        return (double) shared / fewer;
    }

    /// The same, where no names are known.
    public static double of(String one, String other) {
        return of(one, other, List.of());
    }

    /// Whether one of the two ought to be written anew.
    public static boolean areTooAlike(String one, String other, List<String> names) {
        return of(one, other, names) > TOO_ALIKE;
    }

    private static Set<List<String>> runs(String note, Set<String> names) {
        var words =
                Letter.of(note).body().stream()
                        .map(Word::folded)
                        .filter(word -> !names.contains(Called.bare(word)))
                        .toList();
        var runs = new HashSet<List<String>>();
        for (var at = 0; at < words.size(); at++) {
            // a note of one or two words is its own run
            if (at + RUN <= words.size() || at == 0) {
                runs.add(words.subList(at, Math.min(words.size(), at + RUN)));
            }
        }
        return runs;
    }
}
