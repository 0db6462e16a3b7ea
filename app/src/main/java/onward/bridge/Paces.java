package onward.bridge;

import static onward.schema.tables.Paces.PACES;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.PreparedChange;
import onward.platform.store.Row;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.Param;
import org.jooq.Record;

/// The shelf of rhythms and where each stands.
final class Paces {

    private static final int NO_MONTHS = 0;

    private static final Prepared DUE =
            Prepared.of(on ->
                    on.selectFrom(PACES)
                            .where(PACES.OWNER_ID.eq(Prepared.owner()))
                            .and(PACES.DUE_AT.le(Prepared.value("now", Long.class)))
                            .orderBy(PACES.DUE_AT, PACES.PERSON_ID)
                            .limit(Prepared.value("most", Integer.class)));

    private static final Prepared SILENT =
            Prepared.of(on ->
                    on.selectFrom(PACES)
                            .where(PACES.OWNER_ID.eq(Prepared.owner()))
                            .and(PACES.ENDED.eq(Prepared.value("ended", Boolean.class)))
                            .orderBy(PACES.LAST_AT, PACES.PERSON_ID)
                            .limit(Prepared.value("most", Integer.class))
                            .offset(Prepared.value("from", Integer.class)));

    private static final Prepared SOME =
            Prepared.of(on ->
                    on.selectFrom(PACES)
                            .where(PACES.OWNER_ID.eq(Prepared.owner()))
                            .and(PACES.ENDED.eq(Prepared.value("ended", Boolean.class)))
                            .and(Prepared.among(PACES.PERSON_ID, "person")));

    private static final Prepared LATEST =
            Prepared.of(on ->
                    on.selectFrom(PACES)
                            .where(PACES.OWNER_ID.eq(Prepared.owner()))
                            .and(PACES.ENDED.eq(Prepared.value("ended", Boolean.class)))
                            .orderBy(PACES.LAST_AT.desc(), PACES.PERSON_ID.desc())
                            .limit(Prepared.value("most", Integer.class)));

    private static final Prepared ONE =
            Prepared.of(on ->
                    on.selectFrom(PACES)
                            .where(PACES.OWNER_ID.eq(Prepared.owner()))
                            .and(PACES.PERSON_ID.eq(Prepared.value("person", String.class))));

    /// Where it stands: what is written alike, whether it is there already or not.
    private static final Map<Field<?>, Param<?>> STANDING =
            Map.of(
                    PACES.RHYTHM, Prepared.value("rhythm", String.class),
                    PACES.MONTHS, Prepared.value("months", Integer.class),
                    PACES.STEP, Prepared.value("step", Integer.class),
                    PACES.DUE_AT, Prepared.value("due", Long.class),
                    PACES.LAST_AT, Prepared.value("last", Long.class),
                    PACES.UNANSWERED, Prepared.value("unanswered", Integer.class),
                    PACES.ENDED, Prepared.value("ended", Boolean.class));

    private static final PreparedChange START =
            PreparedChange.of(on -> insert(on).onConflictDoNothing());

    private static final PreparedChange PUT =
            PreparedChange.of(on ->
                    insert(on)
                            .onConflict(PACES.OWNER_ID, PACES.PERSON_ID)
                            .doUpdate()
                            .set(STANDING));

    private Paces() {}

    /// Begins the usual rhythm, unless there is one.
    static void start(Ledger ledger, Pace pace) {
        write(ledger, START, pace);
    }

    static void put(Ledger ledger, Pace pace) {
        write(ledger, PUT, pace);
    }

    private static InsertSetMoreStep<Record> insert(DSLContext on) {
        return on.insertInto(PACES)
                .set(PACES.OWNER_ID, Prepared.owner())
                .set(PACES.PERSON_ID, Prepared.value("person", String.class))
                .set(STANDING);
    }

    private static void write(Ledger ledger, PreparedChange how, Pace pace) {
        how.run(
                ledger,
                Map.of(
                        "person", pace.person().value(),
                        "rhythm", RhythmText.name(pace.rhythm()),
                        "months",
                                pace.rhythm() instanceof Rhythm.Every(int every)
                                        ? every
                                        : NO_MONTHS,
                        "step", pace.rhythm() instanceof Rhythm.Usual(int at) ? at : 0,
                        "due", pace.due().map(Micros::of),
                        "last", Micros.of(pace.last()),
                        "unanswered", pace.unanswered(),
                        "ended", pace.ended()));
    }

    static Optional<Pace> find(Ledger ledger, PersonId person) {
        return ONE.rows(ledger, Map.of("person", person.value())).stream()
                .findFirst()
                .map(Paces::read);
    }

    /// Where it stands with some people; those with whom none was begun are not in it.
    static Map<PersonId, Pace> some(Ledger ledger, Collection<PersonId> people) {
        return SOME
                .rowsAmong(
                        ledger,
                        "person",
                        people.stream().map(PersonId::value).toList(),
                        Map.of("ended", false))
                .stream()
                .map(Paces::read)
                .collect(Collectors.toMap(Pace::person, Function.identity(), (one, _) -> one));
    }

    /// Those that were not ended, the last in touch first.
    static List<Pace> latest(Ledger ledger, int most) {
        return LATEST.rows(ledger, Map.of("ended", false, "most", most)).stream()
                .map(Paces::read)
                .toList();
    }

    /// Those of which a touch is due, the longest due first.
    static List<Pace> due(Ledger ledger, Instant now, int most) {
        return DUE.rows(ledger, Map.of("now", Micros.of(now), "most", most)).stream()
                .map(Paces::read)
                .toList();
    }

    /// Those that were not ended, the longest silent first.
    static List<Pace> silent(Ledger ledger, int from, int most) {
        return SILENT.rows(ledger, Map.of("ended", false, "from", from, "most", most)).stream()
                .map(Paces::read)
                .toList();
    }

    /// How many were not ended.
    static int countOpen(Ledger ledger) {
        return ledger.sql()
                .fetchCount(PACES, ledger.owns(PACES.OWNER_ID).and(PACES.ENDED.eq(false)));
    }

    /// Reads all of them as the facts they should be; throws where a row makes none.
    static void readThrough(Ledger ledger) {
        ledger.sql()
                .selectFrom(PACES)
                .where(ledger.owns(PACES.OWNER_ID))
                .forEach(row -> read(Row.of(row)));
    }

    private static Pace read(Row row) {
        var rhythm =
                RhythmText.rhythm(
                        row.get(PACES.RHYTHM), row.get(PACES.STEP), row.get(PACES.MONTHS));
        return new Pace(
                new PersonId(row.get(PACES.PERSON_ID)),
                rhythm,
                Optional.ofNullable(row.get(PACES.DUE_AT)).map(Micros::toInstant),
                Micros.toInstant(row.get(PACES.LAST_AT)),
                row.get(PACES.UNANSWERED),
                row.get(PACES.ENDED));
    }
}
