package onward.bridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onward.platform.store.Ledger;

/// What it takes to undo an import: who was new, and how the others stood before and after.
final class Undo {

    private final Map<PersonId, Acquaintance> fresh = new LinkedHashMap<>();
    private final Map<PersonId, Change> changed = new LinkedHashMap<>();

    /// Somebody before and after.
    record Change(Acquaintance here, Acquaintance merged) {}

    void note(Fate fate) {
        switch (fate) {
            case Fate.New(var file) -> fresh.put(file.person().id(), file);
            case Fate.Changed(_, var here, var merged) -> note(here, merged);
            case Fate.Known _, Fate.Doubtful _ -> {}
        }
    }

    /// Somebody may stand in one file several times.
    private void note(Acquaintance here, Acquaintance merged) {
        var id = merged.person().id();
        if (fresh.containsKey(id)) {
            fresh.put(id, merged);
        } else {
            var before = changed.get(id);
            changed.put(id, new Change(before == null ? here : before.here(), merged));
        }
    }

    List<Acquaintance> fresh() {
        return List.copyOf(fresh.values());
    }

    List<Change> changed() {
        return List.copyOf(changed.values());
    }

    String written() {
        return String.join(
                "\n",
                BringingIn.written(fresh()),
                BringingIn.written(changed().stream().map(Change::here).toList()),
                BringingIn.written(changed().stream().map(Change::merged).toList()));
    }

    static Undo read(String written) {
        var undo = new Undo();
        // no text of a list of people has a line end of its own: JSON writes it as \n
        var lists = written.split("\n", -1);
        BringingIn.people(lists[0]).forEach(one -> undo.fresh.put(one.person().id(), one));
        var before = BringingIn.people(lists[1]);
        var after = BringingIn.people(lists[2]);
        for (var at = 0; at < before.size(); at++) {
            undo.changed.put(
                    before.get(at).person().id(), new Change(before.get(at), after.get(at)));
        }
        return undo;
    }

    /// Sets everybody back who was not used since.
    ///
    /// @return how many were
    int undone(Ledger ledger) {
        var stayed = 0;
        for (var somebody : fresh.values()) {
            stayed +=
                    isAs(ledger, somebody) && isUnused(ledger, somebody)
                            ? removed(ledger, somebody)
                            : 1;
        }
        for (var change : changed.values()) {
            if (isAs(ledger, change.merged())) {
                People.put(ledger, change.here().person());
                BringingIn.replaceJobs(ledger, change.merged(), change.here());
            } else {
                stayed++;
            }
        }
        return stayed;
    }

    private static int removed(Ledger ledger, Acquaintance somebody) {
        People.remove(ledger, somebody.person().id());
        return 0;
    }

    private static boolean isAs(Ledger ledger, Acquaintance then) {
        var id = then.person().id();
        var now = new ArrayList<>(Positions.of(ledger, id));
        return People.find(ledger, id).filter(then.person()::equals).isPresent()
                && now.equals(then.jobs());
    }

    private static boolean isUnused(Ledger ledger, Acquaintance somebody) {
        var id = somebody.person().id();
        return Paces.find(ledger, id).isEmpty()
                && Touches.with(ledger, id, 1).isEmpty()
                && Ties.introductions(ledger, List.of(id)).isEmpty();
    }
}
