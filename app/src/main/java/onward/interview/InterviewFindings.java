package onward.interview;

import static onward.schema.tables.Pursuits.PURSUITS;

import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.platform.store.Findable;
import onward.platform.store.Finding;
import onward.platform.store.Ledger;

/// Interviews by company, role and stage, and the adverts of their pursuits.
final class InterviewFindings implements Findable {

    @Override
    public void each(Ledger ledger, Consumer<Finding> taker) {
        var paths = new HashMap<String, String>();
        for (var ended : List.of(false, true)) {
            for (var interview : Interviews.latest(ledger, ended, 0, Integer.MAX_VALUE)) {
                var path = "/interviews/" + interview.id().value();
                paths.putIfAbsent(interview.pursuit().id().value(), path);
                taker.accept(
                        new Finding(path, "Interview", words(interview.name(), interview.stage())));
            }
        }
        ledger.sql()
                .selectFrom(PURSUITS)
                .where(ledger.owns(PURSUITS.OWNER_ID))
                .fetch()
                .forEach(row -> {
                    var id = row.get(PURSUITS.PURSUIT_ID);
                    var path = paths.get(id);
                    if (path != null) {
                        taker.accept(
                                new Finding(
                                        path,
                                        "Advert",
                                        words(
                                                ledger.open(
                                                        PURSUITS.SOURCE,
                                                        id,
                                                        row.get(PURSUITS.SOURCE)),
                                                ledger.open(
                                                        PURSUITS.ADVERT,
                                                        id,
                                                        row.get(PURSUITS.ADVERT)),
                                                ledger.open(
                                                        PURSUITS.ADVERT_LINK,
                                                        id,
                                                        row.get(PURSUITS.ADVERT_LINK)))));
                    }
                });
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
