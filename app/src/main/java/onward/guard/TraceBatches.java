package onward.guard;

import static onward.schema.tables.Traces.TRACES;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onward.kernel.Micros;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import org.jooq.BatchBindStep;
import org.jooq.Query;
import org.jooq.impl.DSL;

/// The shelf of traces as an audit fills it: some hundred at a time, each statement made once.
final class TraceBatches {

    private TraceBatches() {}

    /// Keeps some that an audit found. One that is known keeps what was decided; gone comes back.
    static void keep(Ledger ledger, Audit audit, List<Trace> traces, Instant now) {
        if (traces.isEmpty()) {
            return;
        }
        var indexes =
                traces.stream().map(trace -> ledger.index(Traces.INDEX, trace.identity())).toList();
        var known = known(ledger, indexes);
        BatchBindStep fresh = ledger.sql().batch(insert(ledger));
        BatchBindStep again = ledger.sql().batch(update(ledger));
        for (var at = 0; at < traces.size(); at++) {
            var trace = traces.get(at);
            var id = known.get(indexes.get(at));
            if (id == null) {
                fresh = fresh.bind(asNew(ledger, audit, trace, indexes.get(at), Uuid7.at(now)));
            } else {
                again = again.bind(asKnown(ledger, audit, trace, id));
            }
        }
        if (fresh.size() > 0) {
            fresh.execute();
        }
        if (again.size() > 0) {
            again.execute();
        }
    }

    private static Map<String, String> known(Ledger ledger, List<String> indexes) {
        return ledger
                .sql()
                .select(TRACES.TRACE_INDEX, TRACES.TRACE_ID)
                .from(TRACES)
                .where(ledger.owns(TRACES.OWNER_ID))
                .and(TRACES.TRACE_INDEX.in(indexes))
                .fetch()
                .stream()
                .collect(Collectors.toMap(row -> row.value1(), row -> row.value2()));
    }

    private static Query insert(Ledger ledger) {
        return ledger.sql()
                .insertInto(
                        TRACES,
                        TRACES.OWNER_ID,
                        TRACES.TRACE_ID,
                        TRACES.TRACE_INDEX,
                        TRACES.FIRST_AUDIT_ID,
                        TRACES.AUDIT_ID,
                        TRACES.NETWORK,
                        TRACES.LABELS,
                        TRACES.WRITTEN_IN,
                        TRACES.REACH,
                        TRACES.WEIGHT,
                        TRACES.STANDING,
                        TRACES.SEEN_AT,
                        TRACES.BODY,
                        TRACES.NOTE)
                .values("", "", "", "", "", "", 0, 0, 0, 0, 0, 0L, new byte[0], new byte[0])
                .onConflictDoNothing();
    }

    private static Object[] asNew(
            Ledger ledger, Audit audit, Trace trace, String index, String id) {
        return new Object[] {
            ledger.owner().value(),
            id,
            index,
            audit.id().value(),
            audit.id().value(),
            trace.network().written(),
            LabelBits.of(trace.labels()),
            trace.year().orElse(Footprint.NO_YEAR),
            trace.reach().number(),
            trace.weight(),
            Decision.Mark.OPEN.number(),
            Micros.of(audit.beganAt()),
            ledger.close(TRACES.BODY, id, TraceJson.write(trace)),
            ledger.close(TRACES.NOTE, id, "")
        };
    }

    private static Query update(Ledger ledger) {
        return ledger.sql()
                .update(TRACES)
                .set(TRACES.AUDIT_ID, "")
                .set(TRACES.LABELS, 0)
                .set(TRACES.WRITTEN_IN, 0)
                .set(TRACES.REACH, 0)
                .set(TRACES.WEIGHT, 0)
                .set(TRACES.SEEN_AT, 0L)
                .set(TRACES.BODY, new byte[0])
                .set(
                        TRACES.STANDING,
                        DSL.when(
                                        TRACES.STANDING.eq(DSL.param("gone", Integer.class)),
                                        DSL.param("open", Integer.class))
                                .otherwise(TRACES.STANDING))
                .where(TRACES.OWNER_ID.eq(""))
                .and(TRACES.TRACE_ID.eq(""));
    }

    private static Object[] asKnown(Ledger ledger, Audit audit, Trace trace, String id) {
        return new Object[] {
            audit.id().value(),
            LabelBits.of(trace.labels()),
            trace.year().orElse(Footprint.NO_YEAR),
            trace.reach().number(),
            trace.weight(),
            Micros.of(audit.beganAt()),
            ledger.close(TRACES.BODY, id, TraceJson.write(trace)),
            Decision.Mark.GONE.number(),
            Decision.Mark.OPEN.number(),
            ledger.owner().value(),
            id
        };
    }
}
