package onward.bridge;

import static onward.schema.tables.Introductions.INTRODUCTIONS;
import static onward.schema.tables.Paces.PACES;
import static onward.schema.tables.Positions.POSITIONS;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;

/// The shelf of what holds people together, by ids and keyed hashes alone: no name is opened.
final class Ties {

    private static final Prepared AT =
            Prepared.of(on ->
                    on.select(POSITIONS.PERSON_ID)
                            .from(POSITIONS)
                            .where(POSITIONS.OWNER_ID.eq(Prepared.owner()))
                            .and(POSITIONS.COMPANY_INDEX.eq(Prepared.value("at", String.class)))
                            .orderBy(POSITIONS.PERSON_ID.desc())
                            .limit(Prepared.value("most", Integer.class)));

    private static final Prepared KNOWN_AT =
            Prepared.of(on ->
                    on.select(POSITIONS.PERSON_ID, PACES.LAST_AT)
                            .from(POSITIONS)
                            .join(PACES)
                            .on(
                                    PACES.OWNER_ID.eq(POSITIONS.OWNER_ID),
                                    PACES.PERSON_ID.eq(POSITIONS.PERSON_ID))
                            .where(POSITIONS.OWNER_ID.eq(Prepared.owner()))
                            .and(POSITIONS.COMPANY_INDEX.eq(Prepared.value("at", String.class)))
                            .and(PACES.ENDED.eq(Prepared.value("ended", Boolean.class))));

    private static final Prepared WHERE =
            Prepared.of(on ->
                    on.select(POSITIONS.PERSON_ID, POSITIONS.POSITION_ID, POSITIONS.COMPANY_INDEX)
                            .from(POSITIONS)
                            .where(POSITIONS.OWNER_ID.eq(Prepared.owner()))
                            .and(Prepared.among(POSITIONS.PERSON_ID, "person")));

    private static final Prepared BROUGHT =
            Prepared.of(on ->
                    on.select(INTRODUCTIONS.PERSON_ID, INTRODUCTIONS.BY_ID)
                            .from(INTRODUCTIONS)
                            .where(INTRODUCTIONS.OWNER_ID.eq(Prepared.owner()))
                            .and(Prepared.among(INTRODUCTIONS.BY_ID, "person")));

    private static final Comparator<String> LAST_NOTED = Comparator.reverseOrder();

    private Ties() {}

    /// Who is or was at a company, by its keyed hash; the last met first.
    static List<PersonId> at(Ledger ledger, String company, int most) {
        return AT.rows(ledger, Map.of("at", company, "most", most)).stream()
                .map(row -> new PersonId(row.get(POSITIONS.PERSON_ID)))
                .distinct()
                .toList();
    }

    /// Those of them whom the owner really knows, with when they were last in touch.
    static Map<PersonId, Long> knownAt(Ledger ledger, String company) {
        var known = new HashMap<PersonId, Long>();
        KNOWN_AT.rows(ledger, Map.of("at", company, "ended", false))
                .forEach(row ->
                        known.put(
                                new PersonId(row.get(POSITIONS.PERSON_ID)),
                                row.get(PACES.LAST_AT)));
        return known;
    }

    /// The keyed hashes of the companies where some people are or were, the last noted first.
    static Map<PersonId, List<String>> companies(Ledger ledger, Collection<PersonId> people) {
        var found = new HashMap<PersonId, List<String>>();
        WHERE.rowsAmong(ledger, "person", values(people), Map.of()).stream()
                .sorted(Comparator.comparing(row -> row.get(POSITIONS.POSITION_ID), LAST_NOTED))
                .forEach(row ->
                        found.merge(
                                new PersonId(row.get(POSITIONS.PERSON_ID)),
                                List.of(row.get(POSITIONS.COMPANY_INDEX)),
                                Ties::joined));
        return found;
    }

    /// Who introduced some people, and whom they introduced.
    static Map<PersonId, List<PersonId>> introductions(Ledger ledger, Collection<PersonId> people) {
        var found = new HashMap<PersonId, List<PersonId>>();
        // one by one: for a list of them the store would read all that there are
        for (var person : people) {
            Introductions.of(ledger, person).ifPresent(by -> found.put(person, List.of(by)));
        }
        for (var row : BROUGHT.rowsAmong(ledger, "person", values(people), Map.of())) {
            found.merge(
                    new PersonId(row.get(INTRODUCTIONS.BY_ID)),
                    List.of(new PersonId(row.get(INTRODUCTIONS.PERSON_ID))),
                    Ties::joined);
        }
        return found;
    }

    private static List<String> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return java.util.stream.Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
