package onward.interview;

import static onward.schema.tables.Pursuits.PURSUITS;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;

/// The shelf of where pursuits came from. Their adverts, which are long, stay closed.
final class Origins {

    private static final Prepared OF =
            Prepared.of(on ->
                    on.select(PURSUITS.PURSUIT_ID, PURSUITS.SOURCE, PURSUITS.CREATED_AT)
                            .from(PURSUITS)
                            .where(PURSUITS.OWNER_ID.eq(Prepared.owner()))
                            .and(Prepared.among(PURSUITS.PURSUIT_ID, "pursuit")));

    private Origins() {}

    static Map<PursuitId, Origin> of(Ledger ledger, List<PursuitId> pursuits) {
        var ids = pursuits.stream().map(PursuitId::value).distinct().toList();
        return OF.rowsAmong(ledger, "pursuit", ids, Map.of()).stream()
                .collect(
                        Collectors.toMap(
                                row -> new PursuitId(row.get(PURSUITS.PURSUIT_ID)),
                                row ->
                                        new Origin(
                                                ledger.open(
                                                        PURSUITS.SOURCE,
                                                        row.get(PURSUITS.PURSUIT_ID),
                                                        row.get(PURSUITS.SOURCE)),
                                                Micros.toInstant(row.get(PURSUITS.CREATED_AT))),
                                (one, _) -> one));
    }
}
