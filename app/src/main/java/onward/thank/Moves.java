package onward.thank;

import static onward.schema.tables.Deliveries.DELIVERIES;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.PreparedChange;
import org.jooq.Condition;
import org.jooq.Param;
import org.jooq.impl.DSL;

/// Moves deliveries on, along the moves that there are. Each answers whether it moved.
final class Moves {

    private static final Param<Integer> ATTEMPTS = Prepared.value("attempts", Integer.class);

    private static final Map<DeliveryState, PreparedChange> TO = each(DSL.noCondition());
    private static final Map<DeliveryState, PreparedChange> ANSWERED =
            each(DELIVERIES.ATTEMPTS.eq(ATTEMPTS));

    private static final PreparedChange CROSSING =
            PreparedChange.of(on ->
                    on.update(DELIVERIES)
                            .set(DELIVERIES.STATE, Prepared.value("state", String.class))
                            .set(DELIVERIES.CHANGED_AT, Prepared.value("now", Long.class))
                            .set(DELIVERIES.ATTEMPTS, ATTEMPTS)
                            .where(may(DeliveryState.SENDING))
                            .and(DELIVERIES.ATTEMPTS.eq(ATTEMPTS.minus(DSL.inline(1)))));

    private Moves() {}

    static boolean to(Ledger ledger, DeliveryId id, DeliveryState become, Instant now) {
        return Objects.requireNonNull(TO.get(become)).run(ledger, values(id, become, 0, now)) > 0;
    }

    /// An answer came, and nobody took it up anew since.
    static boolean answered(
            Ledger ledger, DeliveryId id, DeliveryState become, int attempts, Instant now) {
        return Objects.requireNonNull(ANSWERED.get(become))
                        .run(ledger, values(id, become, attempts, now))
                > 0;
    }

    /// The dot comes next.
    static boolean cross(Ledger ledger, DeliveryId id, int attempts, Instant now) {
        return CROSSING.run(ledger, values(id, DeliveryState.SENDING, attempts, now)) > 0;
    }

    private static Map<String, Object> values(
            DeliveryId id, DeliveryState become, int attempts, Instant now) {
        return Map.of(
                "delivery", id.value(),
                "state", become.name(),
                "attempts", attempts,
                "now", Micros.of(now));
    }

    private static Map<DeliveryState, PreparedChange> each(Condition unless) {
        return Arrays.stream(DeliveryState.values())
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                become -> change(become, unless),
                                (one, _) -> one,
                                () -> new EnumMap<>(DeliveryState.class)));
    }

    private static PreparedChange change(DeliveryState become, Condition unless) {
        return PreparedChange.of(on ->
                on.update(DELIVERIES)
                        .set(DELIVERIES.STATE, Prepared.value("state", String.class))
                        .set(DELIVERIES.CHANGED_AT, Prepared.value("now", Long.class))
                        .where(may(become))
                        .and(unless));
    }

    private static Condition may(DeliveryState become) {
        var before = become.before().stream().map(state -> DSL.inline(state.name())).toList();
        return DELIVERIES
                .OWNER_ID
                .eq(Prepared.owner())
                .and(DELIVERIES.DELIVERY_ID.eq(Prepared.value("delivery", String.class)))
                .and(DELIVERIES.STATE.in(before));
    }
}
