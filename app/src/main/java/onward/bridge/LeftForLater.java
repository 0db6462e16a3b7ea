package onward.bridge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;

/// What an import leaves behind: those who are asked about later, and no rhythm with the quiet.
final class LeftForLater {

    private LeftForLater() {}

    /// Whoever was left for later is not lost: they wait in a file of their own.
    static Optional<ImportId> keep(Ledger ledger, List<Fate> fates, Instant now) {
        var left =
                fates.stream()
                        .filter(fate -> fate instanceof Fate.Doubtful)
                        .map(Fate::file)
                        .toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        var id = new ImportId(Uuid7.at(now));
        PersonImports.put(
                ledger,
                new PersonImport(id, now, PersonImport.Kind.PEOPLE, Optional.empty()),
                BringingIn.written(left));
        return Optional.of(id);
    }

    /// No rhythm goes on with whoever is not to be contacted.
    static void endIfQuiet(Ledger ledger, Person person) {
        if (person.isQuiet()) {
            Paces.find(ledger, person.id())
                    .ifPresent(pace -> Paces.put(ledger, pace.endedForGood()));
        }
    }
}
