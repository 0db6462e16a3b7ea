package onward.thank;

import static onward.schema.tables.Deliveries.DELIVERIES;
import static onward.schema.tables.DeliveryTurns.DELIVERY_TURNS;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.kernel.Micros;
import onward.kernel.WallTime;
import onward.platform.mail.Hitch;
import onward.platform.mail.MailAddress;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// The shelf of deliveries.
final class Deliveries {

    private static final Prepared ONE =
            Prepared.of(on ->
                    joined(on)
                            .where(DELIVERIES.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    DELIVERIES.DELIVERY_ID.eq(
                                            Prepared.value("delivery", String.class))));

    private static final Prepared SOME =
            Prepared.of(on ->
                    joined(on)
                            .where(DELIVERIES.OWNER_ID.eq(Prepared.owner()))
                            .and(Prepared.among(DELIVERIES.DELIVERY_ID, "delivery")));

    private Deliveries() {}

    static void add(Ledger ledger, Delivery delivery) {
        var id = delivery.id().value();
        ledger.sql()
                .insertInto(DELIVERIES)
                .set(DELIVERIES.OWNER_ID, ledger.owner().value())
                .set(DELIVERIES.DELIVERY_ID, id)
                .set(DELIVERIES.THANK_YOU_ID, delivery.note().value())
                .set(DELIVERIES.CREATED_AT, Micros.of(delivery.createdAt()))
                .set(DELIVERIES.CHANGED_AT, Micros.of(delivery.changedAt()))
                .set(DELIVERIES.STATE, delivery.state().name())
                .set(DELIVERIES.ATTEMPTS, delivery.attempts())
                .set(DELIVERIES.SENDER, sealed(ledger, DELIVERIES.SENDER, id, delivery.sender()))
                .set(
                        DELIVERIES.RECIPIENT,
                        sealed(ledger, DELIVERIES.RECIPIENT, id, delivery.recipient()))
                .set(DELIVERIES.SUBJECT, ledger.close(DELIVERIES.SUBJECT, id, delivery.subject()))
                .set(DELIVERIES.LETTER, ledger.close(DELIVERIES.LETTER, id, delivery.letter()))
                .set(DELIVERIES.HOLD_WALL, delivery.hold().written())
                .set(DELIVERIES.HOLD_ZONE, delivery.hold().zone().getId())
                .execute();
    }

    static Optional<Delivery> find(Ledger ledger, DeliveryId id) {
        return ONE.rows(ledger, Map.of("delivery", id.value())).stream()
                .findFirst()
                .map(row -> read(ledger, row));
    }

    /// Those of some ids, in no order.
    static List<Delivery> some(Ledger ledger, List<DeliveryId> ids) {
        var texts = ids.stream().map(DeliveryId::value).toList();
        return SOME.rowsAmong(ledger, "delivery", texts, Map.of()).stream()
                .map(row -> read(ledger, row))
                .toList();
    }

    /// The deliveries of some notes, the last one first.
    static List<Delivery> of(Ledger ledger, List<ThankYouId> notes) {
        return notes.isEmpty()
                ? List.of()
                : where(
                        ledger,
                        DELIVERIES.THANK_YOU_ID.in(notes.stream().map(ThankYouId::value).toList()));
    }

    /// Notes what barred its way, and that it was tried once more.
    static void note(
            Ledger ledger, DeliveryId id, int attempts, Hitch hitch, String said, Instant now) {
        ledger.sql()
                .update(DELIVERIES)
                .set(DELIVERIES.ATTEMPTS, attempts)
                .set(DELIVERIES.HITCH, hitch.name())
                .set(DELIVERIES.SAID, ledger.close(DELIVERIES.SAID, id.value(), said))
                .set(
                        DELIVERIES.FIRST_TRIED_AT,
                        DSL.coalesce(DELIVERIES.FIRST_TRIED_AT, Micros.of(now)))
                .where(is(ledger, id))
                .execute();
    }

    /// What was tried before counts no more: the person wants it sent once more.
    static void beginAnew(Ledger ledger, DeliveryId id) {
        ledger.sql()
                .update(DELIVERIES)
                .setNull(DELIVERIES.FIRST_TRIED_AT)
                .where(is(ledger, id))
                .execute();
    }

    /// Notes what became of its copy.
    static void copied(Ledger ledger, DeliveryId id, SentCopy copy) {
        ledger.sql()
                .update(DELIVERIES)
                .set(DELIVERIES.SENT_COPY, copy.name())
                .where(is(ledger, id))
                .execute();
    }

    /// Reads every delivery as the fact it should be; throws where a row makes none.
    static void readThrough(Ledger ledger) {
        where(ledger, DSL.noCondition());
    }

    private static Condition is(Ledger ledger, DeliveryId id) {
        return ledger.owns(DELIVERIES.OWNER_ID).and(DELIVERIES.DELIVERY_ID.eq(id.value()));
    }

    /// Put in order here: asked for one, the store would read all of them in that order.
    private static List<Delivery> where(Ledger ledger, Condition condition) {
        return joined(ledger.sql())
                .where(ledger.owns(DELIVERIES.OWNER_ID))
                .and(condition)
                .fetch(row -> read(ledger, Row.of(row)))
                .stream()
                .sorted(
                        Comparator.comparing((Delivery delivery) -> delivery.id().value())
                                .reversed())
                .toList();
    }

    private static SelectOnConditionStep<Record> joined(DSLContext sql) {
        return sql.select(DELIVERIES.fields())
                .select(DELIVERY_TURNS.TURN_AT, DELIVERY_TURNS.CLAIM_ID)
                .from(DELIVERIES)
                .leftJoin(DELIVERY_TURNS)
                .on(
                        DELIVERY_TURNS.OWNER_ID.eq(DELIVERIES.OWNER_ID),
                        DELIVERY_TURNS.DELIVERY_ID.eq(DELIVERIES.DELIVERY_ID));
    }

    private static Delivery read(Ledger ledger, Row row) {
        var id = row.get(DELIVERIES.DELIVERY_ID);
        return new Delivery(
                new DeliveryId(id),
                new ThankYouId(row.get(DELIVERIES.THANK_YOU_ID)),
                DeliveryState.valueOf(row.get(DELIVERIES.STATE)),
                Micros.toInstant(row.get(DELIVERIES.CREATED_AT)),
                Micros.toInstant(row.get(DELIVERIES.CHANGED_AT)),
                row.get(DELIVERIES.ATTEMPTS),
                address(ledger, DELIVERIES.SENDER, id, row),
                address(ledger, DELIVERIES.RECIPIENT, id, row),
                ledger.open(DELIVERIES.SUBJECT, id, row.get(DELIVERIES.SUBJECT)),
                ledger.open(DELIVERIES.LETTER, id, row.get(DELIVERIES.LETTER)),
                WallTime.parse(
                        row.get(DELIVERIES.HOLD_WALL), ZoneId.of(row.get(DELIVERIES.HOLD_ZONE))),
                Optional.ofNullable(row.get(DELIVERY_TURNS.TURN_AT))
                        .map(at ->
                                new Delivery.Turn(
                                        Micros.toInstant(at),
                                        row.get(DELIVERY_TURNS.CLAIM_ID) != null)),
                Optional.ofNullable(row.get(DELIVERIES.HITCH)).map(Hitch::valueOf),
                ledger.openIfAny(DELIVERIES.SAID, id, row.get(DELIVERIES.SAID)).orElse(""),
                Optional.ofNullable(row.get(DELIVERIES.FIRST_TRIED_AT)).map(Micros::toInstant),
                Optional.ofNullable(row.get(DELIVERIES.SENT_COPY)).map(SentCopy::valueOf));
    }

    private static byte[] sealed(
            Ledger ledger, TableField<?, byte[]> column, String id, MailAddress address) {
        return ledger.close(column, id, address.written());
    }

    private static MailAddress address(
            Ledger ledger, TableField<?, byte[]> column, String id, Row row) {
        return MailAddress.read(ledger.open(column, id, row.get(column))).orElseThrow();
    }
}
