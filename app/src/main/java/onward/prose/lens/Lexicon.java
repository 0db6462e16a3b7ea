package onward.prose.lens;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Classes of words that rules name as `{feel}`, and the numbered sets of words that they ask for.
final class Lexicon {

    private static final BitSet NONE = new BitSet();

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<Set<String>, Integer> numbers = new HashMap<>();
    private final Map<String, BitSet> setsOf = new HashMap<>();

    /// @param lines `feel: feel felt feels`; a class may be continued and may hold another
    Lexicon(List<String> lines) {
        for (var line : lines) {
            var colon = line.indexOf(':');
            classes.computeIfAbsent(line.substring(0, colon), name -> new HashSet<>())
                    .addAll(words(line.substring(colon + 1).strip().split(" +")));
        }
    }

    /// Whether the word is of the class.
    boolean is(String name, String word) {
        return Optional.ofNullable(classes.get(name)).orElseThrow().contains(word);
    }

    /// The number under which [#setsOf] knows a set such as `so|{thus}`.
    int numberOf(String alternatives) {
        var words = words(alternatives.split("\\|"));
        return numbers.computeIfAbsent(
                words,
                fresh -> {
                    var number = numbers.size();
                    fresh.forEach(word ->
                            setsOf.computeIfAbsent(word, first -> new BitSet()).set(number));
                    return number;
                });
    }

    /// The numbers of all sets that the word belongs to.
    BitSet setsOf(String word) {
        return setsOf.getOrDefault(word, NONE);
    }

    private Set<String> words(String[] names) {
        var words = new HashSet<String>();
        for (var name : names) {
            if (name.startsWith("{")) {
                var inner = classes.get(name.substring(1, name.length() - 1));
                if (inner == null) {
                    throw new IllegalArgumentException("no class " + name);
                }
                words.addAll(inner);
            } else {
                words.add(name);
            }
        }
        return Set.copyOf(new ArrayList<>(words));
    }
}
