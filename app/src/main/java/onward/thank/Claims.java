package onward.thank;

import static onward.schema.tables.DeliveryTurns.DELIVERY_TURNS;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onward.kernel.Micros;
import onward.kernel.OwnerId;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.PreparedChange;
import onward.platform.store.Store;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.SelectForUpdateStep;
import org.jooq.impl.DSL;

/// The shelf of turns: which delivery the clock has to do with, when, and which worker has it.
final class Claims {

    /// How long a worker may have a delivery. It is longer than a mail server is waited for, so
    /// that a worker that lives is done before.
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final Field<Long> UNINDEXED = DELIVERY_TURNS.TURN_AT.plus(DSL.inline(0));

    private static final Param<String> ID = Prepared.value("delivery", String.class);
    private static final Param<Long> AT = Prepared.value("at", Long.class);
    private static final Param<Integer> MOST = Prepared.value("most", Integer.class);
    private static final Condition THIS =
            DELIVERY_TURNS.OWNER_ID.eq(Prepared.owner()).and(DELIVERY_TURNS.DELIVERY_ID.eq(ID));

    private static final PreparedChange END =
            PreparedChange.of(on -> on.deleteFrom(DELIVERY_TURNS).where(THIS));

    private static final PreparedChange RENEW =
            PreparedChange.of(on ->
                    on.update(DELIVERY_TURNS)
                            .set(DELIVERY_TURNS.TURN_AT, AT)
                            .where(THIS)
                            .and(
                                    DELIVERY_TURNS.CLAIM_ID.eq(
                                            Prepared.value("claim", String.class))));

    private static final Prepared DUE =
            Prepared.of(on ->
                    unlocked(
                            on,
                            waiting(on, DELIVERY_TURNS.OWNER_ID)
                                    .and(DELIVERY_TURNS.TURN_AT.le(AT))
                                    .orderBy(DELIVERY_TURNS.TURN_AT)
                                    .limit(MOST)));

    private static final Prepared FORGOTTEN =
            Prepared.of(on ->
                    unlocked(
                            on,
                            waiting(on, DELIVERY_TURNS.OWNER_ID.concat(DSL.inline("")))
                                    .and(isForgotten(AT))
                                    .limit(MOST)));

    private Claims() {}

    /// Sets when it is a delivery's turn, and that nobody has it.
    static void set(Ledger ledger, DeliveryId id, Instant at) {
        ledger.sql()
                .insertInto(DELIVERY_TURNS)
                .set(DELIVERY_TURNS.OWNER_ID, ledger.owner().value())
                .set(DELIVERY_TURNS.DELIVERY_ID, id.value())
                .set(DELIVERY_TURNS.TURN_AT, Micros.of(at))
                .onConflict(DELIVERY_TURNS.OWNER_ID, DELIVERY_TURNS.DELIVERY_ID)
                .doUpdate()
                .set(DELIVERY_TURNS.TURN_AT, Micros.of(at))
                .setNull(DELIVERY_TURNS.CLAIM_ID)
                .execute();
    }

    /// It is never this delivery's turn again.
    static void end(Ledger ledger, DeliveryId id) {
        END.run(ledger, Map.of("delivery", id.value()));
    }

    /// Takes what is due, for one worker. What another worker takes at this moment is left to it.
    static List<DeliveryId> take(Ledger ledger, String claim, Instant now, int most) {
        var taken = new ArrayList<>(due(ledger, DUE, Micros.of(now), most));
        if (taken.size() < most) {
            taken.addAll(due(ledger, FORGOTTEN, leaseEnd(now), most - taken.size()));
        }
        if (!taken.isEmpty()) {
            ledger.sql()
                    .update(DELIVERY_TURNS)
                    .set(DELIVERY_TURNS.CLAIM_ID, claim)
                    .set(DELIVERY_TURNS.TURN_AT, leaseEnd(now))
                    .where(ledger.owns(DELIVERY_TURNS.OWNER_ID))
                    .and(
                            DELIVERY_TURNS.DELIVERY_ID.in(
                                    taken.stream().map(DeliveryId::value).toList()))
                    .execute();
        }
        return taken;
    }

    private static Condition isTime(Instant now) {
        return DELIVERY_TURNS.TURN_AT.le(Micros.of(now));
    }

    /// No lease is that long: the clock was put back since. It is found by who has it and by
    /// nothing else, for which reason time and owner are asked for in a way that no index answers:
    /// SQLite would walk through all that waits for a later day.
    private static Condition isForgotten(Field<Long> leaseEnd) {
        return DELIVERY_TURNS.CLAIM_ID.gt(DSL.inline("")).and(UNINDEXED.gt(leaseEnd));
    }

    private static List<DeliveryId> due(Ledger ledger, Prepared select, long at, int most) {
        return select.rows(ledger, Map.of("at", at, "most", most)).stream()
                .map(row -> new DeliveryId(row.get(DELIVERY_TURNS.DELIVERY_ID)))
                .toList();
    }

    private static SelectConditionStep<?> waiting(DSLContext on, Field<String> owner) {
        return on.select(DELIVERY_TURNS.DELIVERY_ID)
                .from(DELIVERY_TURNS)
                .where(owner.eq(Prepared.owner()));
    }

    /// Leaves out what another worker is just taking. SQLite has one writer, and jOOQ would write
    /// the same words for it.
    private static Select<?> unlocked(DSLContext on, SelectForUpdateStep<?> due) {
        return on.dialect() == SQLDialect.POSTGRES ? due.forUpdate().skipLocked() : due;
    }

    /// Begins a lease anew.
    ///
    /// @return whether the worker still has it
    static boolean renew(Ledger ledger, DeliveryId id, String claim, Instant now) {
        var values = Map.of("delivery", id.value(), "claim", claim, "at", leaseEnd(now));
        return RENEW.run(ledger, values) > 0;
    }

    /// Gives back what a worker will not carry any more, as far as it still has it.
    static void giveBack(Ledger ledger, DeliveryId id, String claim, Instant at) {
        ledger.sql()
                .update(DELIVERY_TURNS)
                .set(DELIVERY_TURNS.TURN_AT, Micros.of(at))
                .setNull(DELIVERY_TURNS.CLAIM_ID)
                .where(is(ledger, id))
                .and(DELIVERY_TURNS.CLAIM_ID.eq(claim))
                .execute();
    }

    /// Who has a delivery that the clock has to do with by now, the longest due first. Nothing is
    /// told of anybody but who they are.
    static List<OwnerId> due(Store store, Instant now, int most) {
        return Stream.of(
                        owners(store, isTime(now), DELIVERY_TURNS.TURN_AT, most),
                        owners(store, isForgotten(DSL.val(leaseEnd(now))), UNINDEXED, most))
                .flatMap(List::stream)
                .distinct()
                .map(OwnerId::new)
                .toList();
    }

    private static List<String> owners(
            Store store, Condition condition, Field<Long> order, int most) {
        return store.lookUp(sql ->
                sql.select(DELIVERY_TURNS.OWNER_ID)
                        .from(DELIVERY_TURNS)
                        .where(condition)
                        .orderBy(order)
                        .limit(most)
                        .fetch(DELIVERY_TURNS.OWNER_ID));
    }

    private static Condition is(Ledger ledger, DeliveryId id) {
        return ledger.owns(DELIVERY_TURNS.OWNER_ID).and(DELIVERY_TURNS.DELIVERY_ID.eq(id.value()));
    }

    private static long leaseEnd(Instant now) {
        return Micros.of(now.plus(LEASE));
    }
}
