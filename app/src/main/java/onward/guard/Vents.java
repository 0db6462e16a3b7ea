package onward.guard;

import static onward.schema.tables.Vents.VENTS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.kernel.Micros;
import onward.platform.sealing.Place;
import onward.platform.sealing.Shredder;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;

/// The shelf of vents. Their texts are closed by the shredder, not by the owner's seal.
final class Vents {

    private static final Prepared ALL =
            Prepared.of(on ->
                    on.selectFrom(VENTS)
                            .where(VENTS.OWNER_ID.eq(Prepared.owner()))
                            .orderBy(VENTS.WRITTEN_AT.desc(), VENTS.VENT_ID.desc()));

    private static final Prepared DUE =
            Prepared.of(on ->
                    on.select(VENTS.VENT_ID)
                            .from(VENTS)
                            .where(VENTS.OWNER_ID.eq(Prepared.owner()))
                            .and(VENTS.BODY.isNotNull())
                            .and(VENTS.SHREDS_AT.le(Prepared.value("now", Long.class))));

    private static final Prepared KNOWN =
            Prepared.of(on ->
                    on.select(VENTS.VENT_ID)
                            .from(VENTS)
                            .where(VENTS.OWNER_ID.eq(Prepared.owner())));

    private final Shredder shredder;

    Vents(Shredder shredder) {
        this.shredder = shredder;
    }

    void add(Ledger ledger, Vent vent) {
        ledger.sql()
                .insertInto(VENTS)
                .set(VENTS.OWNER_ID, ledger.owner().value())
                .set(VENTS.VENT_ID, vent.id().value())
                .set(VENTS.WRITTEN_AT, Micros.of(vent.writtenAt()))
                .set(VENTS.SHREDS_AT, Micros.of(vent.shredsAt()))
                .set(
                        VENTS.BODY,
                        vent.body().map(text -> close(ledger, vent.id(), text)).orElse(null))
                .execute();
    }

    /// All of an owner's, the latest first. Nobody has many: each is gone in a week or two.
    List<Vent> all(Ledger ledger) {
        return ALL.rows(ledger, Map.of()).stream().map(row -> read(ledger, row)).toList();
    }

    /// Those that can still be read though their hour has come. None is opened: one that does not
    /// open must not keep the others from being shredded.
    List<VentId> due(Ledger ledger, Instant now) {
        return ids(DUE.rows(ledger, Map.of("now", Micros.of(now))));
    }

    /// Every one that there is.
    List<VentId> known(Ledger ledger) {
        return ids(KNOWN.rows(ledger, Map.of()));
    }

    Optional<Vent> find(Ledger ledger, VentId id) {
        return all(ledger).stream().filter(vent -> vent.id().equals(id)).findFirst();
    }

    void rewrite(Ledger ledger, VentId id, String text) {
        ledger.sql()
                .update(VENTS)
                .set(VENTS.BODY, close(ledger, id, text))
                .where(ledger.owns(VENTS.OWNER_ID))
                .and(VENTS.VENT_ID.eq(id.value()))
                .execute();
    }

    void answer(Ledger ledger, VentId id, Anger anger) {
        ledger.sql()
                .update(VENTS)
                .set(VENTS.ANGER, anger.name())
                .where(ledger.owns(VENTS.OWNER_ID))
                .and(VENTS.VENT_ID.eq(id.value()))
                .execute();
    }

    /// Destroys the key first: a program that dies in between leaves a text that nobody can read.
    void shred(Ledger ledger, VentId id, Instant now) {
        shredder.shred(ledger.owner(), id.value());
        ledger.sql()
                .update(VENTS)
                .setNull(VENTS.BODY)
                .set(VENTS.SHREDS_AT, Micros.of(now))
                .where(ledger.owns(VENTS.OWNER_ID))
                .and(VENTS.VENT_ID.eq(id.value()))
                .execute();
    }

    /// Removes the rows of what was shredded and was written this long ago.
    void removeShredded(Ledger ledger, Instant writtenBefore) {
        ledger.sql()
                .deleteFrom(VENTS)
                .where(ledger.owns(VENTS.OWNER_ID))
                .and(VENTS.BODY.isNull())
                .and(VENTS.WRITTEN_AT.le(Micros.of(writtenBefore)))
                .execute();
    }

    private static List<VentId> ids(List<Row> rows) {
        return rows.stream().map(row -> new VentId(row.get(VENTS.VENT_ID))).toList();
    }

    private Vent read(Ledger ledger, Row row) {
        var id = new VentId(row.get(VENTS.VENT_ID));
        return new Vent(
                id,
                Micros.toInstant(row.get(VENTS.WRITTEN_AT)),
                Micros.toInstant(row.get(VENTS.SHREDS_AT)),
                Optional.ofNullable(row.get(VENTS.BODY))
                        .flatMap(closed -> shredder.open(ledger.owner(), place(id), closed)),
                Optional.ofNullable(row.get(VENTS.ANGER)).flatMap(Anger::of));
    }

    private byte[] close(Ledger ledger, VentId id, String text) {
        return shredder.close(ledger.owner(), place(id), text);
    }

    private static Place place(VentId id) {
        return new Place(VENTS.getName(), VENTS.BODY.getName(), id.value());
    }
}
