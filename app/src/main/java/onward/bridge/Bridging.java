package onward.bridge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import onward.kernel.OwnerId;
import onward.platform.store.Ledger;
import onward.platform.store.Store;

/// What a person does on the bridge. The methods that take a ledger join the transaction of the
/// room that calls them.
public final class Bridging {

    private final Store store;

    /// @param store keeps the people
    public Bridging(Store store) {
        this.store = store;
    }

    /// Keeps somebody met, new or changed.
    public void keep(OwnerId owner, Person person) {
        store.change(owner, ledger -> People.put(ledger, person));
    }

    /// Keeps somebody met, within a transaction that is under way.
    public void keep(Ledger ledger, Person person) {
        People.put(ledger, person);
    }

    /// One person; empty where there is none of this id.
    public Optional<Person> find(OwnerId owner, PersonId id) {
        return store.glance(owner, ledger -> People.find(ledger, id));
    }

    /// The people of these ids, in the order in which they were met.
    public List<Person> some(Ledger ledger, Collection<PersonId> ids) {
        return People.some(ledger, ids);
    }

    /// People, the last met first.
    public List<Person> newestFirst(OwnerId owner, int from, int most) {
        return store.glance(owner, ledger -> People.newestFirst(ledger, from, most));
    }

    /// How many are kept.
    public int count(OwnerId owner) {
        return store.glance(owner, People::count);
    }

    /// Lets somebody go: their row is deleted.
    ///
    /// @return whether there was somebody of this id
    public boolean letGo(OwnerId owner, PersonId id) {
        return store.write(owner, ledger -> People.remove(ledger, id));
    }

    /// The names of everybody who was met, in no order.
    public List<String> names(OwnerId owner) {
        return store.glance(owner, People::names);
    }
}
