package onward.guard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import onward.archive.Network;
import onward.prose.tone.Label;

/// How many traces there are of each kind, beside what is wanted at the moment. Each filter counts
/// under the others.
///
/// @param within those among them of which the filters choose: all, or what one audit found first
public record Facets(List<Wanted.Facet> all, List<Wanted.Facet> within, Wanted now) {

    public Facets {
        all = List.copyOf(all);
        within = List.copyOf(within);
    }

    private long count(Wanted wanted) {
        return count(within, wanted);
    }

    private static long count(List<Wanted.Facet> among, Wanted wanted) {
        return among.stream().filter(wanted::fits).mapToLong(Wanted.Facet::count).sum();
    }

    /// How many are wanted.
    public long wanted() {
        return count(now);
    }

    /// How many there are with every label.
    public long anyLabel() {
        return count(now.labelled(Optional.empty()));
    }

    /// How many there are with each label; labels that nothing has are left out, but for a chosen
    /// one.
    public Map<Label, Long> labels() {
        var counts = new EnumMap<Label, Long>(Label.class);
        for (var label : Label.values()) {
            var count = count(now.labelled(Optional.of(label)));
            if (count > 0 || now.label().filter(label::equals).isPresent()) {
                counts.put(label, count);
            }
        }
        return counts;
    }

    /// The same for networks.
    public Map<Network, Long> networks() {
        var counts = new EnumMap<Network, Long>(Network.class);
        now.network().ifPresent(chosen -> counts.put(chosen, 0L));
        return counted(now.from(Optional.empty()), Wanted.Facet::network, counts);
    }

    /// The same for years, with [Footprint#NO_YEAR] for what has no date.
    public Map<Integer, Long> years() {
        var counts = new TreeMap<Integer, Long>();
        now.year().ifPresent(chosen -> counts.put(chosen, 0L));
        return counted(now.of(OptionalInt.empty()), Wanted.Facet::year, counts);
    }

    /// The same for who can find it.
    public Map<Reach, Long> reaches() {
        var counts = new EnumMap<Reach, Long>(Reach.class);
        now.reach().ifPresent(chosen -> counts.put(chosen, 0L));
        return counted(now.seenBy(Optional.empty()), Wanted.Facet::reach, counts);
    }

    private <K> Map<K, Long> counted(
            Wanted wanted, Function<Wanted.Facet, K> key, Map<K, Long> counts) {
        within.stream()
                .filter(wanted::fits)
                .forEach(facet -> counts.merge(key.apply(facet), facet.count(), Long::sum));
        return counts;
    }

    /// How many findable ones stand so.
    public long standing(Decision.Mark standing) {
        return count(all, Wanted.open().standing(standing));
    }

    /// How many are dealt with.
    public long dealtWith() {
        return standing(Decision.Mark.KEPT)
                + standing(Decision.Mark.DONE)
                + standing(Decision.Mark.GONE);
    }

    /// How many nobody comes across.
    public long hidden() {
        return count(all, Wanted.open().hidden());
    }

    /// Those years that there are, newest first.
    public List<Integer> newestFirst() {
        var years = new ArrayList<>(years().keySet());
        years.sort(java.util.Comparator.reverseOrder());
        return years;
    }
}
