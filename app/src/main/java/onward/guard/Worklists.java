package onward.guard;

import static onward.schema.tables.Traces.TRACES;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// The shelf of traces as a list to work through: order, filters, counts. A page of it is found in
/// an index alone; only what it shows is opened.
final class Worklists {

    private static final String ANY = "any";

    private static final Prepared PAGE =
            Prepared.of(on ->
                    on.select(TRACES.TRACE_ID)
                            .from(TRACES)
                            .where(fits())
                            .orderBy(TRACES.WEIGHT.desc(), TRACES.TRACE_ID.desc())
                            .limit(Prepared.value("most", Integer.class))
                            .offset(Prepared.value("from", Integer.class)));

    /// The same from a place in the order on, however far down it is.
    private static final Prepared BEHIND =
            Prepared.of(on -> {
                var weight = Prepared.value("weight", Integer.class);
                return on.select(TRACES.TRACE_ID)
                        .from(TRACES)
                        .where(fits())
                        .and(TRACES.WEIGHT.le(weight))
                        .and(
                                TRACES.WEIGHT
                                        .lt(weight)
                                        .or(
                                                TRACES.TRACE_ID.lt(
                                                        Prepared.value("after", String.class))))
                        .orderBy(TRACES.WEIGHT.desc(), TRACES.TRACE_ID.desc())
                        .limit(Prepared.value("most", Integer.class));
            });

    private static final Field<Integer> HOW_MANY = DSL.count().as("how_many");

    private static final Prepared FACETS = Prepared.of(on -> facets(on, DSL.noCondition()));

    private static final Prepared FACETS_OF_ONE =
            Prepared.of(on ->
                    facets(on, TRACES.FIRST_AUDIT_ID.eq(Prepared.value("first", String.class))));

    private static final Prepared LEFT =
            Prepared.of(on ->
                    on.select(HOW_MANY)
                            .from(TRACES)
                            .where(TRACES.OWNER_ID.eq(Prepared.owner()))
                            .and(TRACES.STANDING.eq(Prepared.value("open", Integer.class)))
                            .and(TRACES.REACH.le(Prepared.value("reach", Integer.class))));

    private Worklists() {}

    /// How many findable ones are open.
    static int left(Ledger ledger) {
        return LEFT.rows(
                        ledger,
                        Map.of("open", Decision.Mark.OPEN.number(), "reach", Reach.SOME.number()))
                .getFirst()
                .get(HOW_MANY);
    }

    private static Select<Record> facets(DSLContext on, Condition which) {
        var kinds =
                List.of(
                        TRACES.STANDING,
                        TRACES.LABELS,
                        TRACES.NETWORK,
                        TRACES.WRITTEN_IN,
                        TRACES.REACH);
        return on.select(kinds)
                .select(HOW_MANY)
                .from(TRACES)
                .where(TRACES.OWNER_ID.eq(Prepared.owner()))
                .and(which)
                .groupBy(kinds);
    }

    private static Condition fits() {
        var network = Prepared.value("network", String.class);
        var first = Prepared.value("first", String.class);
        var any = Prepared.value("any", String.class);
        var none = Prepared.value("none", Integer.class);
        return TRACES.OWNER_ID
                .eq(Prepared.owner())
                .and(TRACES.STANDING.eq(Prepared.value("standing", Integer.class)))
                .and(TRACES.LABELS.bitAnd(Prepared.value("labels", Integer.class)).ne(none))
                .and(network.eq(any).or(TRACES.NETWORK.eq(network)))
                .and(
                        TRACES.WRITTEN_IN.between(
                                Prepared.value("year_from", Integer.class),
                                Prepared.value("year_to", Integer.class)))
                .and(
                        TRACES.REACH.between(
                                Prepared.value("reach_from", Integer.class),
                                Prepared.value("reach_to", Integer.class)))
                .and(first.eq(any).or(TRACES.FIRST_AUDIT_ID.eq(first)));
    }

    private static Map<String, Object> values(Wanted wanted) {
        var values = new HashMap<String, Object>();
        values.put("standing", wanted.standing().number());
        values.put("labels", wanted.labels());
        values.put("network", wanted.network().map(network -> network.written()).orElse(ANY));
        values.put("year_from", wanted.year().orElse(Integer.MIN_VALUE));
        values.put("year_to", wanted.year().orElse(Integer.MAX_VALUE));
        values.put("reach_from", wanted.reachFrom());
        values.put("reach_to", wanted.reachTo());
        values.put("first", wanted.first().map(AuditId::value).orElse(ANY));
        values.put("any", ANY);
        values.put("none", 0);
        return values;
    }

    /// Some of those that are wanted, worst first.
    static List<Found> page(Ledger ledger, Wanted wanted, int from, int most) {
        var values = values(wanted);
        values.put("from", from);
        values.put("most", most);
        return found(ledger, PAGE.rows(ledger, values));
    }

    /// The worst of those that are wanted, or of those behind one of them.
    static List<Found> behind(Ledger ledger, Wanted wanted, Optional<Found> last, int most) {
        var values = values(wanted);
        values.put("weight", last.map(one -> one.trace().weight()).orElse(Integer.MAX_VALUE));
        values.put("after", last.map(one -> one.id().value()).orElse(""));
        values.put("most", most);
        return found(ledger, BEHIND.rows(ledger, values));
    }

    private static List<Found> found(Ledger ledger, List<Row> rows) {
        var ids = rows.stream().map(row -> row.get(TRACES.TRACE_ID)).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var places = new HashMap<String, Integer>();
        ids.forEach(id -> places.put(id, places.size()));
        var found =
                new ArrayList<Found>(
                        ledger.sql()
                                .selectFrom(TRACES)
                                .where(ledger.owns(TRACES.OWNER_ID))
                                .and(TRACES.TRACE_ID.in(ids))
                                .fetch(row -> Traces.read(ledger, row)));
        found.sort(
                Comparator.comparingInt(
                        (Found one) -> places.getOrDefault(one.id().value(), places.size())));
        return found;
    }

    /// How many there are of each kind.
    static List<Wanted.Facet> facets(Ledger ledger) {
        return read(FACETS.rows(ledger, Map.of()));
    }

    /// How many of each kind an audit found first.
    static List<Wanted.Facet> facets(Ledger ledger, AuditId first) {
        return read(FACETS_OF_ONE.rows(ledger, Map.of("first", first.value())));
    }

    private static List<Wanted.Facet> read(List<Row> rows) {
        return rows.stream()
                .map(row ->
                        new Wanted.Facet(
                                Decision.Mark.of(row.get(TRACES.STANDING)),
                                row.get(TRACES.LABELS),
                                TallyJson.network(row.get(TRACES.NETWORK)),
                                row.get(TRACES.WRITTEN_IN),
                                Reach.of(row.get(TRACES.REACH)),
                                row.get(HOW_MANY)))
                .toList();
    }
}
