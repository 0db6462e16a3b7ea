package onward.guard;

import java.util.List;

/// A page of the list to work through.
///
/// @param page from 1
/// @param audits the latest first
public record Worklist(List<Found> found, Facets counts, int page, int pages, List<Audit> audits) {

    public Worklist {
        found = List.copyOf(found);
        audits = List.copyOf(audits);
    }
}
