package onward;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onward.bridge.Bridging;
import onward.bridge.Card;
import onward.bridge.Position;
import onward.bridge.PositionId;
import onward.kernel.Owner;
import onward.kernel.Uuid7;

/// What the invented people did since: one of them works by now where the next talk is.
final class SampleNews {

    private SampleNews() {}

    static void movedOn(Bridging bridging, Owner owner, Instant now) {
        for (var person : bridging.newestFirst(owner.id(), 0, Integer.MAX_VALUE)) {
            if (person.name().startsWith("Amara")) {
                var id = new PositionId(Uuid7.at(now));
                var there = new Position(id, "Cobalt Row Ltd", "Head of operations", "", "");
                var before =
                        bridging.jobs(owner.id(), person.id()).stream()
                                .map(job ->
                                        new Position(
                                                job.id(), job.company(), job.title(), "", "2026"));
                var card =
                        new Card(
                                "she/her",
                                List.of(),
                                "",
                                List.of("logistics"),
                                "",
                                "",
                                Optional.empty());
                bridging.change(
                        owner.id(),
                        person.with(card),
                        Stream.concat(Stream.of(there), before).toList(),
                        bridging.version(owner.id(), person.id()));
            }
        }
    }
}
