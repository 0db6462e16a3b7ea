package onward.replay;

import static onward.schema.tables.Rehearsals.REHEARSALS;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;
import org.jooq.Record1;
import org.jooq.Select;

/// The shelf of rehearsals.
final class Rehearsals {

    private static final long MICROS_A_SECOND = 1_000_000;
    private static final long MICROS_A_DAY = 86_400 * MICROS_A_SECOND;

    private static final Prepared FIND =
            Prepared.of(on ->
                    on.selectFrom(REHEARSALS)
                            .where(REHEARSALS.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    REHEARSALS.REHEARSAL_ID.eq(
                                            Prepared.value("rehearsal", String.class))));

    private static final Prepared GRADED =
            Prepared.of(on ->
                    on.select(REHEARSALS.QUESTION_ID)
                            .from(REHEARSALS)
                            .where(REHEARSALS.OWNER_ID.eq(Prepared.owner()))
                            .and(REHEARSALS.GRADED_AT.ge(Prepared.value("from", Long.class)))
                            .and(REHEARSALS.GRADED_AT.lt(Prepared.value("to", Long.class))));

    private static final Prepared LATEST =
            Prepared.of(on ->
                    on.selectFrom(REHEARSALS)
                            .where(REHEARSALS.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    REHEARSALS.QUESTION_ID.eq(
                                            Prepared.value("question", String.class)))
                            .orderBy(REHEARSALS.REHEARSAL_ID.desc())
                            .limit(Prepared.value("most", Integer.class)));

    private Rehearsals() {}

    /// Those that were ever answered aloud or in writing.
    static Select<Record1<String>> questions(Ledger ledger) {
        return ledger.sql()
                .select(REHEARSALS.QUESTION_ID)
                .from(REHEARSALS)
                .where(ledger.owns(REHEARSALS.OWNER_ID));
    }

    static Optional<Rehearsal> find(Ledger ledger, RehearsalId id) {
        return FIND.rows(ledger, Map.of("rehearsal", id.value())).stream()
                .map(row -> read(ledger, row))
                .findFirst();
    }

    /// Which questions were graded from one moment until before another.
    static Set<QuestionId> graded(Ledger ledger, Instant from, Instant to) {
        return GRADED.rows(ledger, Map.of("from", Micros.of(from), "to", Micros.of(to))).stream()
                .map(row -> new QuestionId(row.get(REHEARSALS.QUESTION_ID)))
                .collect(Collectors.toSet());
    }

    /// The last ones of a question, the latest first.
    static List<Rehearsal> latest(Ledger ledger, QuestionId question, int most) {
        return LATEST.rows(ledger, Map.of("question", question.value(), "most", most)).stream()
                .map(row -> read(ledger, row))
                .toList();
    }

    /// Hands out every one of them, one by one.
    static void each(Ledger ledger, Consumer<Rehearsal> taker) {
        try (var rows =
                ledger
                        .sql()
                        .selectFrom(REHEARSALS)
                        .where(ledger.owns(REHEARSALS.OWNER_ID))
                        .orderBy(REHEARSALS.REHEARSAL_ID)
                        .stream()) {
            rows.forEach(row -> taker.accept(read(ledger, Row.of(row))));
        }
    }

    /// How many were graded in each week, the earliest first. The store counts them by day, on the
    /// clock of now: an hour of summer time moves nothing that a chart of weeks would show.
    static List<RehearsedWeek> weeks(Ledger ledger, ZoneOffset offset) {
        var day =
                REHEARSALS
                        .GRADED_AT
                        .add(inline(offset.getTotalSeconds() * MICROS_A_SECOND))
                        .div(inline(MICROS_A_DAY));
        var weeks = new TreeMap<LocalDate, Integer>();
        ledger.sql()
                .select(day, count())
                .from(REHEARSALS)
                .where(ledger.owns(REHEARSALS.OWNER_ID))
                .and(REHEARSALS.GRADED_AT.isNotNull())
                .groupBy(day)
                .fetch()
                .forEach(row ->
                        weeks.merge(
                                LocalDate.ofEpochDay(row.value1())
                                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                                row.value2(),
                                Integer::sum));
        return weeks.entrySet().stream()
                .map(week -> new RehearsedWeek(week.getKey(), week.getValue()))
                .toList();
    }

    /// Adds one that waits for its grade, unless there is one of this id.
    static void add(Ledger ledger, Rehearsal rehearsal) {
        var id = rehearsal.id().value();
        ledger.sql()
                .insertInto(REHEARSALS)
                .set(REHEARSALS.OWNER_ID, ledger.owner().value())
                .set(REHEARSALS.REHEARSAL_ID, id)
                .set(REHEARSALS.QUESTION_ID, rehearsal.question().value())
                .set(REHEARSALS.ANSWERED_AT, Micros.of(rehearsal.answeredAt()))
                .set(REHEARSALS.WORDING, ledger.close(REHEARSALS.WORDING, id, rehearsal.wording()))
                .set(REHEARSALS.ANSWER, ledger.close(REHEARSALS.ANSWER, id, rehearsal.answer()))
                .onConflictDoNothing()
                .execute();
    }

    /// Writes the grade, once.
    ///
    /// @return whether it had none
    static boolean grade(Ledger ledger, RehearsalId id, Grade grade, Instant now) {
        return ledger.sql()
                        .update(REHEARSALS)
                        .set(REHEARSALS.GRADE, grade.name())
                        .set(REHEARSALS.GRADED_AT, Micros.of(now))
                        .where(ledger.owns(REHEARSALS.OWNER_ID))
                        .and(REHEARSALS.REHEARSAL_ID.eq(id.value()))
                        .and(REHEARSALS.GRADE.isNull())
                        .execute()
                > 0;
    }

    /// Gives all of one question to another.
    static void give(Ledger ledger, QuestionId from, QuestionId to) {
        ledger.sql()
                .update(REHEARSALS)
                .set(REHEARSALS.QUESTION_ID, to.value())
                .where(ledger.owns(REHEARSALS.OWNER_ID))
                .and(REHEARSALS.QUESTION_ID.eq(from.value()))
                .execute();
    }

    private static Rehearsal read(Ledger ledger, Row row) {
        var id = row.get(REHEARSALS.REHEARSAL_ID);
        return new Rehearsal(
                new RehearsalId(id),
                new QuestionId(row.get(REHEARSALS.QUESTION_ID)),
                Micros.toInstant(row.get(REHEARSALS.ANSWERED_AT)),
                ledger.open(REHEARSALS.WORDING, id, row.get(REHEARSALS.WORDING)),
                ledger.open(REHEARSALS.ANSWER, id, row.get(REHEARSALS.ANSWER)),
                Optional.ofNullable(row.get(REHEARSALS.GRADED_AT))
                        .map(at ->
                                new Rehearsal.Graded(
                                        Grade.valueOf(row.get(REHEARSALS.GRADE)),
                                        Micros.toInstant(at))));
    }
}
