package onward.replay;

import static onward.schema.tables.Questions.QUESTIONS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;
import org.jooq.Condition;

/// The shelf of questions.
final class Questions {
    /// Sorts behind every day that can be written in four digits.
    private static final String NO_DAY_IS_LATER = "9999-12-31";

    private static final Condition OWNS = QUESTIONS.OWNER_ID.eq(Prepared.owner());

    private static final Prepared FIND =
            Prepared.of(on ->
                    on.selectFrom(QUESTIONS)
                            .where(OWNS)
                            .and(
                                    QUESTIONS.QUESTION_ID.eq(
                                            Prepared.value("question", String.class))));

    private static final Prepared DUE =
            Prepared.of(on ->
                    on.selectFrom(QUESTIONS)
                            .where(OWNS)
                            .and(QUESTIONS.DUE_ON.le(Prepared.value("horizon", String.class)))
                            .orderBy(QUESTIONS.DUE_ON, QUESTIONS.QUESTION_ID)
                            .limit(Prepared.value("most", Integer.class)));

    private static final Prepared LATEST =
            Prepared.of(on ->
                    on.selectFrom(QUESTIONS)
                            .where(OWNS)
                            .orderBy(QUESTIONS.CREATED_AT.desc(), QUESTIONS.QUESTION_ID.desc())
                            .limit(Prepared.value("most", Integer.class))
                            .offset(Prepared.value("from", Integer.class)));

    private static final Prepared ANSWERED =
            Prepared.of(on ->
                    on.selectFrom(QUESTIONS)
                            .where(OWNS)
                            .and(QUESTIONS.ANSWERED_AT.isNotNull())
                            .orderBy(QUESTIONS.CREATED_AT.desc(), QUESTIONS.QUESTION_ID.desc())
                            .limit(Prepared.value("most", Integer.class)));

    private Questions() {}

    static Optional<Question> find(Ledger ledger, QuestionId id) {
        return read(ledger, FIND.rows(ledger, Map.of("question", id.value()))).stream().findFirst();
    }

    /// Those that are due until a day, the longest due first.
    static List<Question> due(Ledger ledger, LocalDate horizon, int most) {
        return read(ledger, DUE.rows(ledger, Map.of("horizon", day(horizon), "most", most)));
    }

    static List<Question> latest(Ledger ledger, int from, int most) {
        return read(ledger, LATEST.rows(ledger, Map.of("from", from, "most", most)));
    }

    /// Those that have an answer, the latest first.
    static List<Question> answered(Ledger ledger, int most) {
        return read(ledger, ANSWERED.rows(ledger, Map.of("most", most)));
    }

    /// Hands out every question, one by one.
    static void each(Ledger ledger, Consumer<Question> taker) {
        try (var rows =
                ledger
                        .sql()
                        .selectFrom(QUESTIONS)
                        .where(ledger.owns(QUESTIONS.OWNER_ID))
                        .orderBy(QUESTIONS.CREATED_AT.desc(), QUESTIONS.QUESTION_ID.desc())
                        .stream()) {
            rows.forEach(row -> taker.accept(read(ledger, Row.of(row))));
        }
    }

    /// Those that were taken from the common ones: as many as there are of them, at most.
    static List<Question> common(Ledger ledger) {
        return ledger.sql()
                .selectFrom(QUESTIONS)
                .where(ledger.owns(QUESTIONS.OWNER_ID))
                .and(QUESTIONS.SOURCE.eq(Source.COMMON.name()))
                .fetch(row -> read(ledger, Row.of(row)));
    }

    /// Adds a question, unless there is one of this id.
    static void add(Ledger ledger, Question question) {
        var id = question.id().value();
        ledger.sql()
                .insertInto(QUESTIONS)
                .set(QUESTIONS.OWNER_ID, ledger.owner().value())
                .set(QUESTIONS.QUESTION_ID, id)
                .set(QUESTIONS.CREATED_AT, Micros.of(question.createdAt()))
                .set(QUESTIONS.SOURCE, question.source().name())
                .set(QUESTIONS.ASKED, ledger.close(QUESTIONS.ASKED, id, question.asked()))
                .set(QUESTIONS.OTHER_WORDS, otherWords(ledger, id, question.otherWords()))
                .set(QUESTIONS.TAGS, Tag.written(question.tags()))
                .set(QUESTIONS.VERSION, question.version())
                .set(QUESTIONS.REHEARSALS, 0)
                .onConflictDoNothing()
                .execute();
    }

    /// Writes by which words it goes, the others, and its tags.
    static void describe(
            Ledger ledger, QuestionId id, String asked, List<String> others, Set<Tag> tags) {
        ledger.sql()
                .update(QUESTIONS)
                .set(QUESTIONS.ASKED, ledger.close(QUESTIONS.ASKED, id.value(), asked))
                .set(QUESTIONS.OTHER_WORDS, otherWords(ledger, id.value(), others))
                .set(QUESTIONS.TAGS, Tag.written(tags))
                .where(is(ledger, id))
                .execute();
    }

    /// Notes that its second take was saved.
    static void answered(
            Ledger ledger, QuestionId id, int version, Optional<String> page, Instant now) {
        ledger.sql()
                .update(QUESTIONS)
                .set(QUESTIONS.VERSION, version)
                .set(QUESTIONS.SAVED_BY, page.orElse(null))
                .set(QUESTIONS.ANSWERED_AT, Micros.of(now))
                .where(is(ledger, id))
                .execute();
    }

    /// Which open page saved the second take last; empty where none did.
    static Optional<String> savedBy(Ledger ledger, QuestionId id) {
        return Optional.ofNullable(
                ledger.sql()
                        .select(QUESTIONS.SAVED_BY)
                        .from(QUESTIONS)
                        .where(is(ledger, id))
                        .fetchOne(QUESTIONS.SAVED_BY));
    }

    /// Writes when it is rehearsed next.
    static void schedule(Ledger ledger, QuestionId id, Schedule schedule) {
        var last = schedule.last();
        ledger.sql()
                .update(QUESTIONS)
                .set(QUESTIONS.DUE_ON, day(schedule.due()))
                .set(QUESTIONS.GRADE, last.map(one -> one.grade().name()).orElse(null))
                .set(
                        QUESTIONS.STABILITY,
                        last.map(one -> one.memory().keptStability()).orElse(null))
                .set(
                        QUESTIONS.DIFFICULTY,
                        last.map(one -> one.memory().keptDifficulty()).orElse(null))
                .set(QUESTIONS.REHEARSED_AT, last.map(one -> Micros.of(one.at())).orElse(null))
                .set(QUESTIONS.REHEARSALS, schedule.rehearsals())
                .where(is(ledger, id))
                .execute();
    }

    /// Says from which day on it is rehearsed; never, where there is none. What is known of how it
    /// is remembered stays.
    static void dueOn(Ledger ledger, QuestionId id, Optional<LocalDate> due) {
        ledger.sql()
                .update(QUESTIONS)
                .set(QUESTIONS.DUE_ON, due.map(Questions::day).orElse(null))
                .where(is(ledger, id))
                .execute();
    }

    static boolean remove(Ledger ledger, QuestionId id) {
        return ledger.sql().deleteFrom(QUESTIONS).where(is(ledger, id)).execute() > 0;
    }

    private static Condition is(Ledger ledger, QuestionId id) {
        return ledger.owns(QUESTIONS.OWNER_ID).and(QUESTIONS.QUESTION_ID.eq(id.value()));
    }

    private static byte[] otherWords(Ledger ledger, String id, List<String> others) {
        return ledger.close(QUESTIONS.OTHER_WORDS, id, String.join("\n", others));
    }

    private static List<Question> read(Ledger ledger, List<Row> rows) {
        return rows.stream().map(row -> read(ledger, row)).toList();
    }

    static Question read(Ledger ledger, Row row) {
        var id = row.get(QUESTIONS.QUESTION_ID);
        return new Question(
                new QuestionId(id),
                Micros.toInstant(row.get(QUESTIONS.CREATED_AT)),
                Source.valueOf(row.get(QUESTIONS.SOURCE)),
                ledger.open(QUESTIONS.ASKED, id, row.get(QUESTIONS.ASKED)),
                ledger.open(QUESTIONS.OTHER_WORDS, id, row.get(QUESTIONS.OTHER_WORDS))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList(),
                Tag.read(row.get(QUESTIONS.TAGS)),
                row.get(QUESTIONS.VERSION),
                Optional.ofNullable(row.get(QUESTIONS.ANSWERED_AT)).map(Micros::toInstant),
                Optional.ofNullable(row.get(QUESTIONS.DUE_ON))
                        .map(due ->
                                new Schedule(
                                        LocalDate.parse(due),
                                        last(row),
                                        row.get(QUESTIONS.REHEARSALS))));
    }

    private static Optional<Schedule.Last> last(Row row) {
        return Optional.ofNullable(row.get(QUESTIONS.REHEARSED_AT))
                .map(at ->
                        new Schedule.Last(
                                Micros.toInstant(at),
                                Grade.valueOf(row.get(QUESTIONS.GRADE)),
                                Memory.kept(
                                        row.get(QUESTIONS.STABILITY),
                                        row.get(QUESTIONS.DIFFICULTY))));
    }

    private static String day(LocalDate day) {
        var written = day.toString();
        return written.length() > NO_DAY_IS_LATER.length() ? NO_DAY_IS_LATER : written;
    }
}
