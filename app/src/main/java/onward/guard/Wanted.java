package onward.guard;

import java.util.Optional;
import java.util.OptionalInt;
import onward.archive.Network;
import onward.prose.tone.Label;

/// Which traces of the list are wanted.
///
/// @param first only those that this audit found first
public record Wanted(
        Decision.Mark standing,
        Optional<Label> label,
        Optional<Network> network,
        OptionalInt year,
        Optional<Reach> reach,
        boolean isHidden,
        Optional<AuditId> first) {

    /// All that nobody decided on yet and a stranger can find.
    public static Wanted open() {
        return new Wanted(
                Decision.Mark.OPEN,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /// The same with this label or any.
    Wanted labelled(Optional<Label> other) {
        return new Wanted(standing, other, network, year, reach, isHidden, first);
    }

    /// The same of this network or any.
    Wanted from(Optional<Network> other) {
        return new Wanted(standing, label, other, year, reach, isHidden, first);
    }

    /// The same of this year or any.
    Wanted of(OptionalInt other) {
        return new Wanted(standing, label, network, other, reach, isHidden, first);
    }

    /// The same for those who can see it.
    Wanted seenBy(Optional<Reach> other) {
        return new Wanted(standing, label, network, year, other, isHidden, first);
    }

    /// The same of what stands so.
    Wanted standing(Decision.Mark other) {
        return new Wanted(other, label, network, year, reach, isHidden, first);
    }

    /// The same of what nobody comes across.
    Wanted hidden() {
        return new Wanted(standing, label, network, year, Optional.empty(), true, first);
    }

    /// The same of what this audit found first.
    Wanted firstIn(AuditId audit) {
        return new Wanted(standing, label, network, year, reach, isHidden, Optional.of(audit));
    }

    /// The lowest number of a reach that is wanted.
    int reachFrom() {
        return reach.map(Reach::number).orElse(isHidden ? Reach.MESSAGE.number() : 0);
    }

    /// The highest.
    int reachTo() {
        return reach.map(Reach::number)
                .orElse(isHidden ? Reach.ANOTHERS.number() : Reach.SOME.number());
    }

    /// A bit for each label that is wanted.
    int labels() {
        return label.map(LabelBits::of).orElse(LabelBits.ANY);
    }

    boolean fits(Facet facet) {
        return facet.standing() == standing
                && (facet.labels() & labels()) != 0
                && network.map(facet.network()::equals).orElse(true)
                && (year.isEmpty() || year.getAsInt() == facet.year())
                && facet.reach().number() >= reachFrom()
                && facet.reach().number() <= reachTo();
    }

    /// How many there are of one kind.
    ///
    /// @param labels a bit each
    record Facet(
            Decision.Mark standing,
            int labels,
            Network network,
            int year,
            Reach reach,
            long count) {}
}
