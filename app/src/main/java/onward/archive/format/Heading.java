package onward.archive.format;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The names of a table's columns, without regard to case.
public record Heading(Map<String, Integer> columns) {

    public Heading {
        // asked for every cell: a HashMap is faster here than Map.copyOf
        columns = Collections.unmodifiableMap(new HashMap<>(columns));
    }

    public static Heading of(List<String> cells) {
        var columns = new HashMap<String, Integer>();
        for (var i = 0; i < cells.size(); i++) {
            columns.putIfAbsent(cells.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        return new Heading(columns);
    }

    /// The heading in the first line of a file.
    public static Heading ofLine(String head) {
        var line = head.lines().findFirst().orElse("");
        return of(List.of(line.replace("\"", "").split(",", -1)));
    }

    public boolean has(String... names) {
        return columns.keySet().containsAll(Set.of(names));
    }

    public Set<String> names() {
        return columns.keySet();
    }

    /// Where a column stands; negative where there is none.
    public int place(String name) {
        return columns.getOrDefault(name, -1);
    }
}
