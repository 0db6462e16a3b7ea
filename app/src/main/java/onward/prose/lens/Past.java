package onward.prose.lens;

import java.util.HashMap;
import java.util.Map;

/// The past of English verbs.
final class Past {

    private static final Map<String, String> IRREGULAR = read();

    private Past() {}

    /// The simple past of a base form: "freeze" is "froze".
    static String of(String base) {
        var irregular = IRREGULAR.get(base);
        if (irregular != null) {
            return irregular;
        }
        if (base.endsWith("e")) {
            return base + "d";
        }
        var beforeLast = base.length() > 1 ? base.charAt(base.length() - 2) : 'a';
        return base.endsWith("y") && "aeiou".indexOf(beforeLast) < 0
                ? base.substring(0, base.length() - 1) + "ied"
                : base + "ed";
    }

    private static Map<String, String> read() {
        var all = new HashMap<String, String>();
        for (var line : Tables.lines("past")) {
            for (var pair : line.split(", ", -1)) {
                var space = pair.indexOf(' ');
                all.put(pair.substring(0, space), pair.substring(space + 1));
            }
        }
        return Map.copyOf(all);
    }
}
