package onward.bridge;

import java.util.Optional;
import onward.kernel.OwnerId;
import onward.platform.store.Store;

/// Notes who introduced whom: paths to a company lead through them.
public final class Introducing {

    private final Store store;

    /// @param store keeps the people
    public Introducing(Store store) {
        this.store = store;
    }

    /// Who introduced somebody; empty where it was not said.
    public Optional<Person> introducer(OwnerId owner, PersonId person) {
        return store.glance(
                owner,
                ledger -> Introductions.of(ledger, person).flatMap(by -> People.find(ledger, by)));
    }

    /// Notes who introduced somebody, or that it was a slip.
    ///
    /// @return whether both are there
    public boolean introduce(OwnerId owner, PersonId person, Optional<PersonId> by) {
        return store.write(
                owner,
                ledger -> {
                    var are =
                            !by.equals(Optional.of(person))
                                    && People.find(ledger, person).isPresent()
                                    && by.map(id -> People.find(ledger, id).isPresent())
                                            .orElse(true);
                    if (are) {
                        Introductions.put(ledger, person, by);
                    }
                    return are;
                });
    }
}
