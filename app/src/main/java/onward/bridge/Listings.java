package onward.bridge;

import static onward.schema.tables.People.PEOPLE;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;

/// The shelf of people as lists show them.
final class Listings {

    private static final Comparator<Listed> LATEST_FIRST =
            Comparator.comparing(Listed::since)
                    .thenComparing(person -> person.id().value())
                    .reversed();

    private static final Prepared NEWEST =
            Prepared.of(on ->
                    lines(on)
                            .orderBy(PEOPLE.CREATED_AT.desc(), PEOPLE.PERSON_ID.desc())
                            .limit(Prepared.value("most", Integer.class))
                            .offset(Prepared.value("from", Integer.class)));

    private static final Prepared SOME =
            Prepared.of(on -> lines(on).and(Prepared.among(PEOPLE.PERSON_ID, "id")));

    private Listings() {}

    /// Everybody, the last met first.
    static List<Listed> newestFirst(Ledger ledger, int from, int most) {
        return read(ledger, NEWEST.rows(ledger, Map.of("from", from, "most", most)));
    }

    /// Those of these ids, the last met first.
    static List<Listed> some(Ledger ledger, List<PersonId> ids) {
        var values = ids.stream().map(PersonId::value).distinct().toList();
        return read(ledger, SOME.rowsAmong(ledger, "id", values, Map.of())).stream()
                .sorted(LATEST_FIRST)
                .toList();
    }

    private static SelectConditionStep<?> lines(DSLContext on) {
        return on.select(
                        PEOPLE.PERSON_ID,
                        PEOPLE.CREATED_AT,
                        PEOPLE.NAME,
                        PEOPLE.ROLE,
                        PEOPLE.MET_WHERE,
                        PEOPLE.QUIET_AT)
                .from(PEOPLE)
                .where(PEOPLE.OWNER_ID.eq(Prepared.owner()));
    }

    private static List<Listed> read(Ledger ledger, List<Row> rows) {
        return rows.stream().map(row -> read(ledger, row)).toList();
    }

    private static Listed read(Ledger ledger, Row row) {
        var id = row.get(PEOPLE.PERSON_ID);
        return new Listed(
                new PersonId(id),
                Micros.toInstant(row.get(PEOPLE.CREATED_AT)),
                ledger.open(PEOPLE.NAME, id, row.get(PEOPLE.NAME)),
                ledger.open(PEOPLE.ROLE, id, row.get(PEOPLE.ROLE)),
                ledger.open(PEOPLE.MET_WHERE, id, row.get(PEOPLE.MET_WHERE)),
                row.get(PEOPLE.QUIET_AT) != null);
    }
}
