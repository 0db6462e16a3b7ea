package onward.bridge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import onward.platform.store.Store;

/// What a person does on the bridge. The methods that take a ledger join the transaction of the
/// room that calls them.
public final class Bridging {

    private final Store store;
    private final Touching touching;
    private final BringingIn bringingIn;
    private final TakingAlong takingAlong;

    /// @param store keeps the people
    public Bridging(Store store) {
        this.store = store;
        touching = new Touching(store);
        bringingIn = new BringingIn(store);
        takingAlong = new TakingAlong(store);
    }

    /// Bringing people in from a file.
    public BringingIn bringingIn() {
        return bringingIn;
    }

    /// Taking them along in one.
    public TakingAlong takingAlong() {
        return takingAlong;
    }

    /// Staying in touch with them.
    public Touching touching() {
        return touching;
    }

    /// Keeps somebody met. Staying in touch begins with the usual rhythm.
    public void keep(OwnerId owner, Person person) {
        store.change(owner, ledger -> keep(ledger, person));
    }

    /// Keeps somebody met, within a transaction that is under way.
    public void keep(Ledger ledger, Person person) {
        People.put(ledger, person);
        if (!person.isQuiet()) {
            Paces.start(ledger, Pace.started(person.id(), person.since()));
        }
    }

    /// Keeps somebody met, with their jobs.
    public void keep(OwnerId owner, Person person, List<Position> jobs) {
        store.change(
                owner,
                ledger -> {
                    keep(ledger, person);
                    Positions.replace(ledger, person.id(), jobs);
                });
    }

    /// Keeps somebody met who works at a company.
    public void meetAt(Ledger ledger, Person person, String company) {
        keep(ledger, person);
        var known =
                Positions.of(ledger, person.id()).stream()
                        .anyMatch(job -> job.company().equals(company));
        if (!known) {
            var id = new PositionId(Uuid7.at(person.since()));
            Positions.add(
                    ledger,
                    java.util.Map.of(person.id(), List.of(new Position(id, company, "", "", ""))));
        }
    }

    /// Writes what is known of somebody by now, with their jobs.
    public void change(OwnerId owner, Person person, List<Position> jobs) {
        store.change(
                owner,
                ledger -> {
                    People.put(ledger, person);
                    if (!jobs.equals(Positions.of(ledger, person.id()))) {
                        Positions.replace(ledger, person.id(), jobs);
                    }
                });
    }

    /// Writes what is known of somebody by now; their jobs stay.
    public void rewrite(OwnerId owner, Person person) {
        store.change(owner, ledger -> People.put(ledger, person));
    }

    /// One person; empty where there is none of this id.
    public Optional<Person> find(OwnerId owner, PersonId id) {
        return store.glance(owner, ledger -> People.find(ledger, id));
    }

    /// Somebody's jobs, the last noted first.
    public List<Position> jobs(OwnerId owner, PersonId id) {
        return store.glance(owner, ledger -> Positions.of(ledger, id));
    }

    /// The people of these ids, in the order in which they were met.
    public List<Person> some(Ledger ledger, Collection<PersonId> ids) {
        return People.some(ledger, ids);
    }

    /// People, the last met first.
    public List<Person> newestFirst(OwnerId owner, int from, int most) {
        return store.glance(owner, ledger -> People.newestFirst(ledger, from, most));
    }

    /// People of whom a word of the name begins as each of these words does, in no order.
    public List<Person> named(OwnerId owner, String words, int most) {
        return store.read(owner, ledger -> People.some(ledger, People.named(ledger, words, most)));
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
