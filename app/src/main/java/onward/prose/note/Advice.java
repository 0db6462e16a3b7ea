package onward.prose.note;

import java.util.EnumMap;
import java.util.Map;

/// What to do about each kind of finding, in one plain sentence.
final class Advice {

    static final Advice ALL = new Advice();

    private final Map<Kind, String> sentences = new EnumMap<>(Kind.class);

    private Advice() {
        for (var line : Table.lines("advice.txt")) {
            var colon = line.indexOf(": ");
            var kind = Kind.of(line.substring(0, colon)).orElseThrow();
            sentences.put(kind, line.substring(colon + 2));
        }
        for (var kind : Kind.values()) {
            if (!sentences.containsKey(kind)) {
                throw new IllegalStateException("no advice on " + kind);
            }
        }
    }

    String on(Kind kind) {
        return sentences.getOrDefault(kind, "");
    }
}
