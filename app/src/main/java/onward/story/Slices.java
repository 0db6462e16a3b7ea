package onward.story;

import static onward.schema.tables.Slices.SLICES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;

/// The shelf of slices, version by version.
final class Slices {

    private static final Prepared OF =
            Prepared.of(on ->
                    on.selectFrom(SLICES)
                            .where(SLICES.OWNER_ID.eq(Prepared.owner()))
                            .and(SLICES.TELLING_ID.eq(Prepared.value("telling", String.class)))
                            .orderBy(SLICES.SLICE_ID.desc()));

    private Slices() {}

    /// All versions of both sides, the latest first.
    static List<Slice> of(Ledger ledger, TellingId telling) {
        return OF.rows(ledger, Map.of("telling", telling.value())).stream()
                .map(row -> read(ledger, row))
                .toList();
    }

    static Optional<Slice> last(Ledger ledger, TellingId telling, Side side) {
        return of(ledger, telling).stream().filter(slice -> slice.side() == side).findFirst();
    }

    /// Writes a version: a new one, or over the one of this id.
    static void write(Ledger ledger, TellingId telling, Slice slice) {
        var id = slice.id().value();
        var body = ledger.close(SLICES.BODY, id, slice.body());
        ledger.sql()
                .insertInto(SLICES)
                .set(SLICES.OWNER_ID, ledger.owner().value())
                .set(SLICES.SLICE_ID, id)
                .set(SLICES.TELLING_ID, telling.value())
                .set(SLICES.SIDE, slice.side().name())
                .set(SLICES.CREATED_AT, Micros.of(slice.createdAt()))
                .set(SLICES.CHANGED_AT, Micros.of(slice.changedAt()))
                .set(SLICES.BODY, body)
                .onConflict(SLICES.OWNER_ID, SLICES.SLICE_ID)
                .doUpdate()
                .set(SLICES.CHANGED_AT, Micros.of(slice.changedAt()))
                .set(SLICES.BODY, body)
                .execute();
    }

    private static Slice read(Ledger ledger, Row row) {
        var id = row.get(SLICES.SLICE_ID);
        return new Slice(
                new SliceId(id),
                Side.valueOf(row.get(SLICES.SIDE)),
                Micros.toInstant(row.get(SLICES.CREATED_AT)),
                Micros.toInstant(row.get(SLICES.CHANGED_AT)),
                ledger.open(SLICES.BODY, id, row.get(SLICES.BODY)));
    }
}
