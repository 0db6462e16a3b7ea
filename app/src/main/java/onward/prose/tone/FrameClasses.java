package onward.prose.tone;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words that stand for one another in frames, by the name that frames call them: `@boss`.
final class FrameClasses {

    private final Map<String, List<String>> classes = new HashMap<>();

    /// Takes "boss: manager supervisor gaffer".
    void add(String line) {
        var colon = line.indexOf(':');
        classes.put(
                line.substring(0, colon),
                Arrays.asList(line.substring(colon + 1).strip().split(" +", -1)));
    }

    List<String> words(String name) {
        var words = classes.get(name);
        if (words == null) {
            throw new IllegalStateException("the lists lack the class @" + name);
        }
        return words;
    }
}
