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
import org.jooq.Record;

/// The shelf of vents. Their texts are closed by the shredder, not by the owner's seal.
final class Vents {

    private static final Prepared ALL =
            Prepared.of(on ->
                    on.selectFrom(VENTS)
                            .where(VENTS.OWNER_ID.eq(Prepared.owner()))
                            .orderBy(VENTS.WRITTEN_AT.desc(), VENTS.VENT_ID.desc()));

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
        return ALL.rows(ledger, Map.of()).map(row -> read(ledger, row));
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

    void remove(Ledger ledger, VentId id) {
        ledger.sql()
                .deleteFrom(VENTS)
                .where(ledger.owns(VENTS.OWNER_ID))
                .and(VENTS.VENT_ID.eq(id.value()))
                .execute();
    }

    private Vent read(Ledger ledger, Record row) {
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
