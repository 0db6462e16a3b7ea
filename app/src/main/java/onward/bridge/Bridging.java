package onward.bridge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import onward.platform.store.Owners;
import onward.platform.store.Store;

/// What a person does on the bridge. The methods that take a ledger join the transaction of the
/// room that calls them.
public final class Bridging {

    /// Behind this the names are at hand already, or soon will be.
    private static final int FAR = 200;

    private final Store store;
    private final NameBooks books;
    private final Touching touching;
    private final BringingIn bringingIn;
    private final TakingAlong takingAlong;
    private final KnowingAgain knowingAgain;

    /// @param store keeps the people
    public Bridging(Store store) {
        this.store = store;
        books = new NameBooks(store);
        touching = new Touching(store);
        bringingIn = new BringingIn(store);
        takingAlong = new TakingAlong(store);
        knowingAgain = new KnowingAgain(store);
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

    /// Knowing again whom somebody else names.
    public KnowingAgain knowingAgain() {
        return knowingAgain;
    }

    /// Keeps somebody met. Staying in touch begins with the usual rhythm.
    public void keep(OwnerId owner, Person person) {
        store.change(owner, ledger -> keep(ledger, person));
    }

    /// Keeps somebody met, within a transaction that is under way.
    public void keep(Ledger ledger, Person person) {
        var known = Marking.of(ledger).marked(new Acquaintance(person, List.of())).person();
        People.put(ledger, known);
        var pace = Pace.started(known.id(), known.since(), Owners.load(ledger).zone());
        Paces.start(ledger, known.isQuiet() ? pace.endedForGood() : pace);
    }

    /// Noting who introduced whom.
    public Introducing introducing() {
        return new Introducing(store);
    }

    /// Keeps somebody from a list, with their jobs. No rhythm begins: they were not met.
    public void add(OwnerId owner, Person person, List<Position> jobs) {
        store.change(
                owner,
                ledger -> {
                    People.put(ledger, person);
                    Positions.replace(ledger, person.id(), jobs);
                });
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
        var name = CompanyName.of(company);
        // whoever has a job by now keeps it: a recruiter may sit in a talk of another company
        var known =
                Positions.of(ledger, person.id()).stream()
                        .anyMatch(job ->
                                job.isPresent() || CompanyName.of(job.company()).isSame(name));
        if (!known) {
            var id = new PositionId(Uuid7.at(person.since()));
            Positions.add(
                    ledger,
                    java.util.Map.of(person.id(), List.of(new Position(id, company, "", "", ""))));
        }
    }

    /// What became of a change.
    public enum Change {
        /// It is saved.
        SAVED,
        /// They were changed elsewhere in the meantime: nothing was overwritten.
        STALE,
        /// There is nobody of this id.
        NOT_THERE
    }

    /// Writes what is known of somebody by now, with their jobs.
    ///
    /// @param version the edition that the page showed
    public Change change(OwnerId owner, Person person, List<Position> jobs, int version) {
        return store.write(
                owner,
                ledger -> {
                    var there = People.version(ledger, person.id());
                    if (there.isEmpty()) {
                        return Change.NOT_THERE;
                    }
                    if (there.get() != version) {
                        return Change.STALE;
                    }
                    People.put(ledger, person);
                    if (!jobs.equals(Positions.of(ledger, person.id()))) {
                        Positions.replace(ledger, person.id(), jobs);
                    }
                    return Change.SAVED;
                });
    }

    /// The edition of somebody as it is now; 0 where there is nobody of this id.
    public int version(OwnerId owner, PersonId id) {
        return store.glance(owner, ledger -> People.version(ledger, id)).orElse(0);
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

    /// The same as a list shows them.
    List<Listed> listed(OwnerId owner, int from, int most) {
        return from < FAR
                ? store.glance(owner, ledger -> Listings.newestFirst(ledger, from, most))
                : listed(owner, books.of(owner).listed(from, most));
    }

    /// People of whom a word of the name begins as each of these words does, the last met first.
    public List<Person> named(OwnerId owner, String words, int most) {
        var ids = books.of(owner).named(words, most);
        return store.glance(owner, ledger -> People.some(ledger, ids)).reversed();
    }

    /// The same as a list shows them.
    List<Listed> listed(OwnerId owner, String words, int most) {
        return listed(owner, books.of(owner).named(words, most));
    }

    private List<Listed> listed(OwnerId owner, List<PersonId> ids) {
        return store.glance(owner, ledger -> Listings.some(ledger, ids));
    }

    /// How many are kept.
    public int count(OwnerId owner) {
        return books.count(owner);
    }

    /// Lets somebody go: their row is deleted. Whoever was marked "do not contact" leaves a mark
    /// that nobody can read, by which they are known when they come back.
    ///
    /// @return whether there was somebody of this id
    public boolean letGo(OwnerId owner, PersonId id) {
        return store.write(
                owner,
                ledger -> {
                    People.find(ledger, id)
                            .filter(Person::isQuiet)
                            .map(person -> new Acquaintance(person, Positions.of(ledger, id)))
                            .ifPresent(somebody -> Marking.leave(ledger, somebody));
                    return People.remove(ledger, id);
                });
    }

    /// The names of everybody who was met, in no order.
    public List<String> names(OwnerId owner) {
        return store.glance(owner, People::names);
    }
}
