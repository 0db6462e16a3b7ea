package onward.guard;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import onward.kernel.OwnerId;
import onward.platform.store.Store;

/// What a person does with the list: one after the other, they decide.
public final class Deciding {

    private final Store store;

    public Deciding(Store store) {
        this.store = store;
    }

    /// It stays where it is.
    ///
    /// @return whether there is such a trace
    public boolean keep(OwnerId owner, TraceId id, String note, Instant now) {
        return decide(owner, id, new Decision.Kept(now, note));
    }

    /// The person deleted or changed it.
    public boolean done(OwnerId owner, TraceId id, Instant now) {
        return decide(owner, id, new Decision.Done(now));
    }

    /// Back to the list.
    public boolean reopen(OwnerId owner, TraceId id) {
        return decide(owner, id, new Decision.Open());
    }

    private boolean decide(OwnerId owner, TraceId id, Decision decision) {
        return store.write(owner, ledger -> Traces.decide(ledger, id, decision));
    }

    /// One trace.
    public Optional<Found> find(OwnerId owner, TraceId id) {
        return store.glance(owner, ledger -> Traces.find(ledger, id));
    }

    /// A page of the list, and the counts beside it, as of one moment.
    public Worklist page(OwnerId owner, Wanted wanted, int page, int aPage) {
        return store.read(
                owner,
                ledger -> {
                    var facets = Worklists.facets(ledger);
                    var within =
                            wanted.first()
                                    .map(first -> Worklists.facets(ledger, first))
                                    .orElse(facets);
                    var counts = new Facets(facets, within, wanted);
                    var pages = Math.max(1, Math.ceilDiv(counts.wanted(), aPage));
                    var at = Math.clamp(page, 1, (int) Math.min(pages, Integer.MAX_VALUE));
                    return new Worklist(
                            Worklists.page(ledger, wanted, (at - 1) * aPage, aPage),
                            counts,
                            at,
                            (int) pages,
                            Audits.latest(ledger));
                });
    }

    /// All that are wanted, worst first. They are fetched some at a time while they are asked for,
    /// so that the memory does not depend on how many there are.
    public Iterator<Found> all(OwnerId owner, Wanted wanted) {
        return new Passing((last, most) ->
                store.read(owner, ledger -> Worklists.behind(ledger, wanted, last, most)));
    }

    /// How many are wanted.
    public long count(OwnerId owner, Wanted wanted) {
        return page(owner, wanted, 1, 1).counts().wanted();
    }

    /// How many are left to look at, among those that a stranger can find; no more than `most`.
    public int left(OwnerId owner, int most) {
        return store.glance(owner, ledger -> Math.min(most, Worklists.left(ledger)));
    }

    /// All readings, the latest first.
    public List<Audit> audits(OwnerId owner) {
        return store.glance(owner, Audits::latest);
    }
}
