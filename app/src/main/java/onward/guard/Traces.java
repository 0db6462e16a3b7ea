package onward.guard;

import static onward.schema.tables.Traces.TRACES;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import org.jooq.Record;

/// The shelf of traces.
final class Traces {

    static final String INDEX = "trace";

    private Traces() {}

    static Optional<Found> find(Ledger ledger, TraceId id) {
        return ledger.sql()
                .selectFrom(TRACES)
                .where(ledger.owns(TRACES.OWNER_ID))
                .and(TRACES.TRACE_ID.eq(id.value()))
                .fetchOptional(row -> read(ledger, row));
    }

    /// Decides about one.
    ///
    /// @return whether there is one of this id
    static boolean decide(Ledger ledger, TraceId id, Decision decision) {
        return ledger.sql()
                        .update(TRACES)
                        .set(TRACES.STANDING, decision.mark().number())
                        .set(TRACES.DECIDED_AT, decision.when().map(Micros::of).orElse(null))
                        .set(TRACES.NOTE, ledger.close(TRACES.NOTE, id.value(), decision.why()))
                        .where(ledger.owns(TRACES.OWNER_ID))
                        .and(TRACES.TRACE_ID.eq(id.value()))
                        .execute()
                > 0;
    }

    /// Those of a network that older audits saw and this one did not.
    static List<Found> unseen(
            Ledger ledger, String network, Collection<String> olderAudits, int most, String after) {
        return olderAudits.isEmpty()
                ? List.of()
                : ledger.sql()
                        .selectFrom(TRACES)
                        .where(ledger.owns(TRACES.OWNER_ID))
                        // by no index: they come in the order of their ids, some at a time
                        .and(TRACES.AUDIT_ID.concat("").in(olderAudits))
                        .and(TRACES.NETWORK.eq(network))
                        .and(TRACES.STANDING.ne(Decision.Mark.GONE.number()))
                        .and(TRACES.TRACE_ID.gt(after))
                        .orderBy(TRACES.TRACE_ID)
                        .limit(most)
                        .fetch(row -> read(ledger, row));
    }

    /// Calls some gone. What was done or kept about them is over with.
    static void callGone(Ledger ledger, List<TraceId> ids, Instant now) {
        ledger.sql()
                .update(TRACES)
                .set(TRACES.STANDING, Decision.Mark.GONE.number())
                .set(TRACES.DECIDED_AT, Micros.of(now))
                .where(ledger.owns(TRACES.OWNER_ID))
                .and(TRACES.TRACE_ID.in(ids.stream().map(TraceId::value).toList()))
                .execute();
    }

    /// How many an audit found first.
    static long countFresh(Ledger ledger, AuditId audit) {
        return ledger.sql()
                .selectCount()
                .from(TRACES)
                .where(ledger.owns(TRACES.OWNER_ID))
                .and(TRACES.FIRST_AUDIT_ID.eq(audit.value()))
                .and(TRACES.REACH.le(Reach.SOME.number()))
                .fetchSingle(0, Long.class);
    }

    static Found read(Ledger ledger, Record row) {
        var id = row.get(TRACES.TRACE_ID);
        var note = ledger.open(TRACES.NOTE, id, row.get(TRACES.NOTE));
        return new Found(
                new TraceId(id),
                TraceJson.read(ledger.open(TRACES.BODY, id, row.get(TRACES.BODY))),
                decision(row, note),
                new AuditId(row.get(TRACES.FIRST_AUDIT_ID)),
                Micros.toInstant(row.get(TRACES.SEEN_AT)));
    }

    private static Decision decision(Record row, String note) {
        var at =
                Optional.ofNullable(row.get(TRACES.DECIDED_AT))
                        .map(Micros::toInstant)
                        .orElse(Instant.EPOCH);
        return switch (Decision.Mark.of(row.get(TRACES.STANDING))) {
            case OPEN -> new Decision.Open();
            case KEPT -> new Decision.Kept(at, note);
            case DONE -> new Decision.Done(at);
            case GONE -> new Decision.Gone(at);
        };
    }
}
