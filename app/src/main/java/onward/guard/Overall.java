package onward.guard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import onward.archive.Summary;

/// What the latest export of each account comes to, together.
final class Overall {

    private Overall() {}

    /// @param audits the latest first
    static Footprint of(List<Audit> audits) {
        var later = new ArrayList<Tally.Source>();
        var cells = new ArrayList<Footprint.Cell>();
        for (var audit : audits) {
            audit.tally().cells().stream()
                    .filter(cell ->
                            owners(cell, audit.tally()).stream()
                                    .noneMatch(owner ->
                                            later.stream().anyMatch(owner::isOfSameAccount)))
                    .forEach(cells::add);
            later.addAll(audit.tally().sources());
        }
        return new Footprint(cells, new Summary(List.of(), List.of(), false), Duration.ZERO);
    }

    /// Whose export a count is of. One that does not say counts for all that were read with it.
    private static List<Tally.Source> owners(Footprint.Cell cell, Tally tally) {
        return tally.sources().stream()
                .filter(source -> source.network() == cell.network())
                .map(source -> cell.account().isEmpty() ? source : source.of(cell.account()))
                .toList();
    }
}
