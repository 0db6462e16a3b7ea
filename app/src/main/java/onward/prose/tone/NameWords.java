package onward.prose.tone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is known about names in general: words that companies share, short forms of given names,
/// and what a word beside a name says about it.
final class NameWords {

    private final Set<String> generic;
    private final Map<String, List<String>> nicknames = new HashMap<>();
    private final Map<String, Set<String>> near = new HashMap<>();

    private NameWords() {
        generic = new HashSet<>(lines("generic.txt"));
        for (var line : lines("nicknames.txt")) {
            var family = Arrays.asList(line.split(" ", -1));
            nicknames
                    .computeIfAbsent(family.getFirst(), given -> new ArrayList<>())
                    .addAll(family.subList(1, family.size()));
        }
        for (var line : lines("near.txt")) {
            var tab = line.indexOf('\t');
            near.computeIfAbsent(line.substring(0, tab), kind -> new HashSet<>())
                    .add(line.substring(tab + 1));
        }
    }

    static NameWords load() {
        return new NameWords();
    }

    /// Whether many companies have this word in their name: bank, studios.
    boolean isGeneric(String word) {
        return generic.contains(word);
    }

    /// What somebody with this given name may be called.
    List<String> nicknames(String given) {
        return nicknames.getOrDefault(given, List.of());
    }

    /// Whether a word is of the kind `at`, `article`, `kin`, `title`, `honour`, `said`, `to`,
    /// `work`.
    boolean isNear(String kind, String word) {
        return near.getOrDefault(kind, Set.of()).contains(word);
    }

    private static List<String> lines(String name) {
        try (var list = NameWords.class.getResourceAsStream("/prose/names/" + name)) {
            if (list == null) {
                throw new IllegalStateException("the program lacks its list " + name);
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
