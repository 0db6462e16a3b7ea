package onward.story;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import onward.interview.Case;

/// How many of some interviews came to what.
public record Endings(Map<CameOf, Integer> counts) {
    public Endings {
        counts = Map.copyOf(counts);
    }

    static Endings of(Collection<Case> cases) {
        var counts = new EnumMap<CameOf, Integer>(CameOf.class);
        cases.forEach(one -> counts.merge(CameOf.of(one), 1, Integer::sum));
        return new Endings(counts);
    }

    /// How many came to this.
    public int of(CameOf what) {
        return counts.getOrDefault(what, 0);
    }

    /// How many there are in all.
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
