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
        var covered = new ArrayList<Tally.Source>();
        var cells = new ArrayList<Footprint.Cell>();
        for (var audit : audits) {
            var fresh =
                    audit.tally().sources().stream()
                            .filter(source -> covered.stream().noneMatch(source::isOfSameAccount))
                            .toList();
            audit.tally().cells().stream()
                    .filter(cell ->
                            fresh.stream().anyMatch(source -> source.network() == cell.network()))
                    .forEach(cells::add);
            covered.addAll(fresh);
        }
        return new Footprint(cells, new Summary(List.of(), List.of(), false), Duration.ZERO);
    }
}
