package onward.bridge;

import java.time.Instant;
import java.util.List;
import onward.kernel.OwnerId;
import onward.platform.store.Owners;
import onward.platform.store.Store;

/// Tells of people that somebody else names whether they are on the bridge: by their addresses,
/// then by their names.
public final class KnowingAgain {

    private final Store store;

    /// @param store keeps the people
    public KnowingAgain(Store store) {
        this.store = store;
    }

    /// What each of them would be: new, known, or doubtful and asked about. Nothing is written.
    public List<Fate> fates(OwnerId owner, List<Person> people, Instant now) {
        return store.read(
                owner,
                ledger -> {
                    var sorting =
                            new Sorting(
                                    BringingIn.everybody(ledger),
                                    Sorting.Answers.none(),
                                    BringingIn.month(now, Owners.load(ledger).zone()));
                    return people.stream()
                            .map(person -> sorting.sort(new Acquaintance(person, List.of())))
                            .toList();
                });
    }
}
