package onward.guard;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import onward.archive.Network;
import onward.platform.store.Ledger;

/// Compares an export with the one before: what is gone, what is new.
final class NextExport {

    private static final int AT_ONCE = 500;

    /// These let their members ask for a part of the years: what lies outside was not looked at.
    private static final Set<Network> BY_YEARS =
            Set.of(Network.FACEBOOK, Network.INSTAGRAM, Network.THREADS);

    private NextExport() {}

    /// Calls gone what an older export of the same account held and this one does not.
    ///
    /// @return the audit with its news, where there was an older export
    static Audit compared(Ledger ledger, Audit audit) {
        var older =
                Audits.latest(ledger).stream()
                        .filter(other -> !other.id().equals(audit.id()))
                        .filter(other -> other.beganAt().isBefore(audit.beganAt()))
                        .toList();
        var gone = 0L;
        var isCompared = false;
        for (var source : audit.tally().sources()) {
            var same = ofSameAccount(older, source);
            isCompared |= !same.isEmpty();
            if (source.isWhole()) {
                gone += callGone(ledger, source, same, audit.beganAt());
            }
        }
        return isCompared
                ? new Audit(
                        audit.id(),
                        audit.beganAt(),
                        audit.beatAt(),
                        audit.ended(),
                        audit.tally()
                                .with(new Tally.News(gone, Traces.countFresh(ledger, audit.id()))))
                : audit;
    }

    private static List<String> ofSameAccount(List<Audit> older, Tally.Source source) {
        return older.stream()
                .filter(other -> source.coversAll(other.tally().sources()))
                .map(other -> other.id().value())
                .toList();
    }

    private static long callGone(
            Ledger ledger, Tally.Source source, List<String> older, Instant now) {
        var gone = 0L;
        var after = "";
        while (true) {
            var some = Traces.unseen(ledger, source.network().written(), older, AT_ONCE, after);
            if (some.isEmpty()) {
                return gone;
            }
            var missing =
                    some.stream()
                            .filter(found -> wouldBeThere(source, found.trace()))
                            .map(Found::id)
                            .toList();
            Traces.callGone(ledger, missing, now);
            gone += missing.size();
            after = some.getLast().id().value();
        }
    }

    /// Whether the export is of such posts at all: one of comments alone says nothing of messages.
    private static boolean wouldBeThere(Tally.Source source, Trace trace) {
        var isOfItsTime =
                !BY_YEARS.contains(source.network())
                        || trace.at()
                                .filter(at -> source.first().filter(at::isBefore).isEmpty())
                                .filter(at -> source.last().filter(at::isAfter).isEmpty())
                                .isPresent();
        return source.kinds().contains(trace.kind()) && isOfItsTime;
    }
}
