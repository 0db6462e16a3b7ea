package onward.reflect;

import static onward.schema.tables.Reopenings.REOPENINGS;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.kernel.Micros;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;

/// The shelf of openings of what was put away.
final class Reopenings {

    private static final Prepared OF =
            Prepared.of(on ->
                    on.selectFrom(REOPENINGS)
                            .where(REOPENINGS.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    REOPENINGS.REFLECTION_ID.eq(
                                            Prepared.value("reflection", String.class)))
                            .orderBy(REOPENINGS.REOPENING_ID));

    private static final Prepared CURRENT =
            Prepared.of(on ->
                    on.selectFrom(REOPENINGS)
                            .where(REOPENINGS.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    REOPENINGS.REFLECTION_ID.eq(
                                            Prepared.value("reflection", String.class)))
                            .and(REOPENINGS.CLOSED_AT.isNull())
                            .and(REOPENINGS.OPENED_AT.gt(Prepared.value("since", Long.class))));

    private Reopenings() {}

    static void add(Ledger ledger, ReflectionId reflection, String whatsNew, Instant now) {
        var id = Uuid7.at(now);
        ledger.sql()
                .insertInto(REOPENINGS)
                .set(REOPENINGS.OWNER_ID, ledger.owner().value())
                .set(REOPENINGS.REOPENING_ID, id)
                .set(REOPENINGS.REFLECTION_ID, reflection.value())
                .set(REOPENINGS.OPENED_AT, Micros.of(now))
                .set(REOPENINGS.WHATS_NEW, ledger.close(REOPENINGS.WHATS_NEW, id, whatsNew))
                .execute();
    }

    static void close(Ledger ledger, ReflectionId reflection, Instant now) {
        ledger.sql()
                .update(REOPENINGS)
                .set(REOPENINGS.CLOSED_AT, Micros.of(now))
                .where(ledger.owns(REOPENINGS.OWNER_ID))
                .and(REOPENINGS.REFLECTION_ID.eq(reflection.value()))
                .and(REOPENINGS.CLOSED_AT.isNull())
                .execute();
    }

    static List<Reopening> of(Ledger ledger, ReflectionId reflection) {
        return OF.rows(ledger, Map.of("reflection", reflection.value())).stream()
                .map(row -> read(ledger, row))
                .toList();
    }

    private static Reopening read(Ledger ledger, Row row) {
        var id = row.get(REOPENINGS.REOPENING_ID);
        return new Reopening(
                id,
                Micros.toInstant(row.get(REOPENINGS.OPENED_AT)),
                ledger.open(REOPENINGS.WHATS_NEW, id, row.get(REOPENINGS.WHATS_NEW)));
    }

    /// The opening that is not folded away yet; the last one where two computers had one each.
    static Optional<Reopening> current(Ledger ledger, ReflectionId reflection, Instant now) {
        return CURRENT
                .rows(
                        ledger,
                        Map.of(
                                "reflection",
                                reflection.value(),
                                "since",
                                Micros.of(now.minus(Reopening.LASTS))))
                .stream()
                .map(row -> read(ledger, row))
                .max(Comparator.comparing(Reopening::at).thenComparing(Reopening::id));
    }
}
