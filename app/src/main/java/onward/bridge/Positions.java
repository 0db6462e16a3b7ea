package onward.bridge;

import static onward.schema.tables.Positions.POSITIONS;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.PreparedChange;
import onward.platform.store.Row;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// The shelf of jobs over time.
final class Positions {

    /// Columns that are made from others, for the import of an export.
    static final Map<
                    TableField<?, String>,
                    BiFunction<Ledger, Map<String, @Nullable Object>, String>>
            DERIVED =
                    Map.of(
                            POSITIONS.COMPANY_INDEX,
                                    (ledger, row) -> companyIndex(ledger, name(row)),
                            POSITIONS.INITIALS_INDEX,
                                    (ledger, row) -> initialsIndex(ledger, name(row)));

    private static final int AT_ONCE = 500;
    private static final Comparator<String> LAST_NOTED = Comparator.reverseOrder();

    private static final PreparedChange ADD =
            PreparedChange.of(on -> on.insertInto(POSITIONS).set(Prepared.each(POSITIONS)));

    /// Without an order: asked for one, the store would read every job there is in that order.
    private static final Prepared OF =
            Prepared.of(on ->
                    on.selectFrom(POSITIONS)
                            .where(POSITIONS.OWNER_ID.eq(Prepared.owner()))
                            .and(Prepared.among(POSITIONS.PERSON_ID, "person")));

    private static final Prepared THERE =
            Prepared.of(on ->
                    on.selectFrom(POSITIONS)
                            .where(POSITIONS.OWNER_ID.eq(Prepared.owner()))
                            .and(POSITIONS.COMPANY_INDEX.eq(Prepared.value("at", String.class)))
                            .orderBy(POSITIONS.PERSON_ID.desc())
                            .limit(Prepared.value("most", Integer.class)));

    private Positions() {}

    /// Writes the jobs of several people, who have none of these yet.
    static void add(Ledger ledger, Map<PersonId, List<Position>> jobs) {
        var all =
                jobs.entrySet().stream()
                        .flatMap(
                                of -> of.getValue().stream().map(job -> new Held(of.getKey(), job)))
                        .toList();
        // many of them are at the same companies
        var hashes = new ConcurrentHashMap<String, Hashes>();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            ADD.runEach(
                    ledger,
                    some.parallelStream()
                            .map(held ->
                                    values(
                                            ledger,
                                            held,
                                            hashes.computeIfAbsent(
                                                    held.job().company(),
                                                    company -> Hashes.of(ledger, company))))
                            .toList());
        }
    }

    /// Writes the jobs of somebody in place of those that were there.
    static void replace(Ledger ledger, PersonId person, List<Position> jobs) {
        ledger.sql()
                .deleteFrom(POSITIONS)
                .where(ledger.owns(POSITIONS.OWNER_ID))
                .and(POSITIONS.PERSON_ID.eq(person.value()))
                .execute();
        add(ledger, Map.of(person, jobs));
    }

    /// Somebody's jobs, the last noted first.
    static List<Position> of(Ledger ledger, PersonId person) {
        return of(ledger, List.of(person)).getOrDefault(person, List.of());
    }

    /// The jobs of several people, the last noted first.
    static Map<PersonId, List<Position>> of(Ledger ledger, Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).distinct().toList();
        return OF.rowsAmong(ledger, "person", ids, Map.of()).stream()
                .map(row -> new Held(new PersonId(row.get(POSITIONS.PERSON_ID)), read(ledger, row)))
                .sorted(Comparator.comparing(held -> held.job().id().value(), LAST_NOTED))
                .collect(
                        Collectors.groupingBy(
                                Held::person,
                                Collectors.mapping(Held::job, Collectors.toUnmodifiableList())));
    }

    /// The jobs of everybody, the last noted first.
    static Map<PersonId, List<Position>> all(Ledger ledger) {
        return where(ledger, org.jooq.impl.DSL.noCondition());
    }

    /// Who is or was at a company that may be this one: by the same words, or by the initials.
    /// Whether it is the same, only the opened names tell.
    static Map<PersonId, List<Position>> at(Ledger ledger, CompanyName company) {
        var key = index(ledger, "company-words", company.key());
        var asInitials = index(ledger, "company-initials", company.key());
        var byInitials = index(ledger, "company-words", company.initials());
        return where(
                ledger,
                POSITIONS
                        .COMPANY_INDEX
                        .in(company.initials().isEmpty() ? List.of(key) : List.of(key, byInitials))
                        .or(
                                company.isAcronym()
                                        ? POSITIONS.INITIALS_INDEX.eq(asInitials)
                                        : org.jooq.impl.DSL.falseCondition()));
    }

    /// The same for some of them, the last met first, where there may be very many.
    static Map<PersonId, List<Position>> at(Ledger ledger, CompanyName company, int most) {
        var found = new LinkedHashMap<PersonId, List<Position>>();
        there(ledger, company.key(), most, found);
        if (!company.initials().isEmpty()) {
            there(ledger, company.initials(), most, found);
        }
        if (company.isAcronym()) {
            at(ledger, company).forEach(found::put);
        }
        return found;
    }

    private static void there(
            Ledger ledger, String words, int most, Map<PersonId, List<Position>> found) {
        var at = index(ledger, "company-words", words);
        for (var row : THERE.rows(ledger, Map.of("at", at, "most", most))) {
            found.computeIfAbsent(
                            new PersonId(row.get(POSITIONS.PERSON_ID)),
                            _ -> new java.util.ArrayList<>())
                    .add(read(ledger, row));
        }
    }

    /// The keyed hash of a company's words.
    static String index(Ledger ledger, CompanyName company) {
        return index(ledger, "company-words", company.key());
    }

    /// Reads all of them as the facts they should be; throws where a row makes none.
    static void readThrough(Ledger ledger) {
        all(ledger);
    }

    private static Map<PersonId, List<Position>> where(Ledger ledger, Condition condition) {
        var found = new HashMap<PersonId, List<Position>>();
        try (var rows =
                ledger
                        .sql()
                        .selectFrom(POSITIONS)
                        .where(ledger.owns(POSITIONS.OWNER_ID))
                        .and(condition)
                        .orderBy(POSITIONS.POSITION_ID.desc())
                        .fetchSize(AT_ONCE)
                        .stream()) {
            rows.forEach(row ->
                    found.computeIfAbsent(
                                    new PersonId(row.get(POSITIONS.PERSON_ID)),
                                    _ -> new java.util.ArrayList<>())
                            .add(read(ledger, Row.of(row))));
        }
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, jobs -> List.copyOf(jobs.getValue())));
    }

    private static Position read(Ledger ledger, Row row) {
        var id = row.get(POSITIONS.POSITION_ID);
        return new Position(
                new PositionId(id),
                ledger.open(POSITIONS.COMPANY, id, row.get(POSITIONS.COMPANY)),
                ledger.open(POSITIONS.TITLE, id, row.get(POSITIONS.TITLE)),
                ledger.open(POSITIONS.BEGAN, id, row.get(POSITIONS.BEGAN)),
                ledger.open(POSITIONS.ENDED, id, row.get(POSITIONS.ENDED)));
    }

    private static Map<String, Object> values(Ledger ledger, Held held, Hashes hashes) {
        var job = held.job();
        var id = job.id().value();
        return Map.of(
                POSITIONS.POSITION_ID.getName(), id,
                POSITIONS.PERSON_ID.getName(), held.person().value(),
                POSITIONS.COMPANY.getName(), ledger.close(POSITIONS.COMPANY, id, job.company()),
                POSITIONS.COMPANY_INDEX.getName(), hashes.words(),
                POSITIONS.INITIALS_INDEX.getName(), hashes.initials(),
                POSITIONS.TITLE.getName(), ledger.close(POSITIONS.TITLE, id, job.title()),
                POSITIONS.BEGAN.getName(), ledger.close(POSITIONS.BEGAN, id, job.began()),
                POSITIONS.ENDED.getName(), ledger.close(POSITIONS.ENDED, id, job.ended()));
    }

    private record Held(PersonId person, Position job) {}

    /// What a company is found by.
    private record Hashes(String words, String initials) {
        static Hashes of(Ledger ledger, String company) {
            return new Hashes(companyIndex(ledger, company), initialsIndex(ledger, company));
        }
    }

    private static String name(Map<String, @Nullable Object> row) {
        return String.valueOf(row.get("company"));
    }

    private static String companyIndex(Ledger ledger, String company) {
        return index(ledger, "company-words", CompanyName.of(company).key());
    }

    private static String initialsIndex(Ledger ledger, String company) {
        return index(ledger, "company-initials", CompanyName.of(company).initials());
    }

    private static String index(Ledger ledger, String kind, String word) {
        return ledger.index(kind, word);
    }
}
