package onward.guard;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/// A page of the list to work through.
///
/// @param page from 1
/// @param audits the latest first
public record Worklist(List<Found> found, Facets counts, int page, int pages, List<Audit> audits) {

    public Worklist {
        found = List.copyOf(found);
        audits = List.copyOf(audits);
    }

    /// The same, with those audits heard of now that wait their turn or are read at the moment.
    Worklist heard(Predicate<AuditId> isUnderWay, Instant now) {
        return new Worklist(
                found,
                counts,
                page,
                pages,
                audits.stream()
                        .map(audit -> isUnderWay.test(audit.id()) ? audit.heard(now) : audit)
                        .toList());
    }
}
