package onward.interview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onward.bridge.CompanyName;
import onward.bridge.PersonId;
import onward.kernel.OwnerId;
import onward.platform.store.Ledger;
import onward.platform.store.Remembered;
import onward.platform.store.Store;

/// Looks through the interviews: lists for pages and for other rooms.
public final class Looking {

    private final Store store;
    private final Remembered<Integer> ended;

    /// @param store keeps the interviews
    public Looking(Store store) {
        this.store = store;
        ended = new Remembered<>(store);
    }

    /// Interviews of which the matter is still open, the latest first.
    public List<Interview> open(OwnerId owner, int from, int most) {
        return store.glance(owner, ledger -> Interviews.latest(ledger, false, from, most));
    }

    /// Interviews that ended, the latest first.
    public List<Interview> ended(OwnerId owner, int from, int most) {
        return store.glance(owner, ledger -> Interviews.latest(ledger, true, from, most));
    }

    /// How many matters ended.
    public int countEnded(OwnerId owner, Instant now) {
        return ended.of(owner, now, () -> store.glance(owner, Interviews::countEnded));
    }

    /// The last interviews that were held, the latest first.
    public List<Interview> lastHeld(OwnerId owner, Instant now, int most) {
        return store.glance(owner, ledger -> Interviews.lastHeld(ledger, now, most));
    }

    /// The interviews that are to come, the next first.
    public List<Interview> coming(OwnerId owner, Instant now, int most) {
        return store.glance(owner, ledger -> Interviews.coming(ledger, now, most));
    }

    /// The interviews in which somebody was met, the latest first.
    public List<Interview> with(OwnerId owner, PersonId person) {
        return store.glance(owner, ledger -> Interviews.of(ledger, person));
    }

    /// Who was met in talks with a company, however its name was written.
    List<PersonId> metAt(OwnerId owner, CompanyName company) {
        return store.glance(
                owner,
                ledger -> {
                    var ids = Pursuits.ofCompany(ledger, company);
                    return ids.isEmpty() ? List.of() : Met.at(ledger, ids);
                });
    }

    /// Some interviews, in no order, within a transaction that is under way.
    public List<Interview> some(Ledger ledger, List<InterviewId> ids) {
        return Interviews.some(ledger, ids);
    }

    /// Some interviews, in no order.
    public List<Interview> some(OwnerId owner, List<InterviewId> ids) {
        return store.glance(owner, ledger -> Interviews.some(ledger, ids));
    }

    /// The last forecasts beside what came of them, newest first.
    public List<Pair> pairs(OwnerId owner, int most) {
        return store.glance(owner, ledger -> Forecasts.pairs(ledger, most));
    }

    /// Every interview that was held, in figures, the earliest first.
    public List<Case> cases(OwnerId owner, Instant now) {
        return store.glance(owner, ledger -> Cases.held(ledger, now));
    }

    /// The interviews of a span of time, the earliest first.
    ///
    /// @param from the first moment of it
    /// @param until the first moment after it
    public List<Interview> between(
            OwnerId owner, Instant from, Instant until, int skipped, int most) {
        return store.read(owner, ledger -> Spans.between(ledger, from, until, skipped, most));
    }

    /// Where some pursuits came from.
    public Map<PursuitId, Origin> origins(OwnerId owner, List<PursuitId> pursuits) {
        return store.glance(owner, ledger -> Origins.of(ledger, pursuits));
    }

    /// The names of all companies that were ever pursued, in no order.
    public List<String> companies(OwnerId owner) {
        return store.glance(owner, Pursuits::companies);
    }
}
