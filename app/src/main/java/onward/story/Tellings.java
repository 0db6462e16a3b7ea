package onward.story;

import static onward.schema.tables.Tellings.TELLINGS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import onward.interview.InterviewId;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;
import onward.replay.QuestionId;
import org.jooq.Condition;

/// The shelf of tellings.
final class Tellings {

    private static final Condition OWNS = TELLINGS.OWNER_ID.eq(Prepared.owner());

    private static final Prepared FIND =
            Prepared.of(on ->
                    on.selectFrom(TELLINGS)
                            .where(OWNS)
                            .and(TELLINGS.TELLING_ID.eq(Prepared.value("telling", String.class))));

    private static final Prepared ABOUT =
            Prepared.of(on ->
                    on.selectFrom(TELLINGS)
                            .where(OWNS)
                            .and(Prepared.among(TELLINGS.INTERVIEW_ID, "interview")));

    private static final Prepared LATEST =
            Prepared.of(on ->
                    on.selectFrom(TELLINGS)
                            .where(OWNS)
                            .orderBy(TELLINGS.BEGUN_AT.desc(), TELLINGS.TELLING_ID.desc())
                            .limit(Prepared.value("most", Integer.class))
                            .offset(Prepared.value("from", Integer.class)));

    private Tellings() {}

    static Optional<Telling> find(Ledger ledger, TellingId id) {
        return read(ledger, FIND.rows(ledger, Map.of("telling", id.value()))).stream().findFirst();
    }

    /// Those of some interviews.
    static List<Telling> about(Ledger ledger, List<InterviewId> interviews) {
        var ids = interviews.stream().map(InterviewId::value).toList();
        return read(ledger, ABOUT.rowsAmong(ledger, "interview", ids, Map.of()));
    }

    static List<Telling> latest(Ledger ledger, int from, int most) {
        return read(ledger, LATEST.rows(ledger, Map.of("from", from, "most", most)));
    }

    /// Hands out every one of them, the earliest first.
    static void each(Ledger ledger, Consumer<Telling> taker) {
        ledger.sql()
                .selectFrom(TELLINGS)
                .where(ledger.owns(TELLINGS.OWNER_ID))
                .orderBy(TELLINGS.BEGUN_AT, TELLINGS.TELLING_ID)
                .fetch()
                .forEach(row -> taker.accept(read(ledger, Row.of(row))));
    }

    /// Adds a telling, unless its interview has one.
    static void add(Ledger ledger, TellingId telling, InterviewId interview, Instant now) {
        var id = telling.value();
        ledger.sql()
                .insertInto(TELLINGS)
                .set(TELLINGS.OWNER_ID, ledger.owner().value())
                .set(TELLINGS.TELLING_ID, id)
                .set(TELLINGS.INTERVIEW_ID, interview.value())
                .set(TELLINGS.BEGUN_AT, Micros.of(now))
                .set(TELLINGS.VERSION, 1)
                .set(TELLINGS.SITUATION, ledger.close(TELLINGS.SITUATION, id, ""))
                .set(TELLINGS.TASK, ledger.close(TELLINGS.TASK, id, ""))
                .set(TELLINGS.ACTION, ledger.close(TELLINGS.ACTION, id, ""))
                .set(TELLINGS.RESULT, ledger.close(TELLINGS.RESULT, id, ""))
                .onConflictDoNothing()
                .execute();
    }

    static Optional<String> savedBy(Ledger ledger, TellingId id) {
        return Optional.ofNullable(
                ledger.sql()
                        .select(TELLINGS.SAVED_BY)
                        .from(TELLINGS)
                        .where(is(ledger, id))
                        .fetchOne(TELLINGS.SAVED_BY));
    }

    static void saved(Ledger ledger, TellingId id, int version, Optional<String> page) {
        ledger.sql()
                .update(TELLINGS)
                .set(TELLINGS.VERSION, version)
                .set(TELLINGS.SAVED_BY, page.orElse(null))
                .where(is(ledger, id))
                .execute();
    }

    static void choose(Ledger ledger, TellingId id, Optional<Side> side) {
        ledger.sql()
                .update(TELLINGS)
                .set(TELLINGS.CHOSEN, side.map(Enum::name).orElse(null))
                .where(is(ledger, id))
                .execute();
    }

    static void answer(Ledger ledger, TellingId telling, FourParts answer, QuestionId question) {
        var id = telling.value();
        ledger.sql()
                .update(TELLINGS)
                .set(TELLINGS.QUESTION_ID, question.value())
                .set(TELLINGS.SITUATION, ledger.close(TELLINGS.SITUATION, id, answer.situation()))
                .set(TELLINGS.TASK, ledger.close(TELLINGS.TASK, id, answer.task()))
                .set(TELLINGS.ACTION, ledger.close(TELLINGS.ACTION, id, answer.action()))
                .set(TELLINGS.RESULT, ledger.close(TELLINGS.RESULT, id, answer.result()))
                .where(is(ledger, telling))
                .execute();
    }

    static boolean remove(Ledger ledger, TellingId id) {
        return ledger.sql().deleteFrom(TELLINGS).where(is(ledger, id)).execute() > 0;
    }

    private static Condition is(Ledger ledger, TellingId id) {
        return ledger.owns(TELLINGS.OWNER_ID).and(TELLINGS.TELLING_ID.eq(id.value()));
    }

    private static List<Telling> read(Ledger ledger, List<Row> rows) {
        return rows.stream().map(row -> read(ledger, row)).toList();
    }

    private static Telling read(Ledger ledger, Row row) {
        var id = row.get(TELLINGS.TELLING_ID);
        return new Telling(
                new TellingId(id),
                new InterviewId(row.get(TELLINGS.INTERVIEW_ID)),
                Micros.toInstant(row.get(TELLINGS.BEGUN_AT)),
                row.get(TELLINGS.VERSION),
                Optional.ofNullable(row.get(TELLINGS.CHOSEN)).map(Side::valueOf),
                Optional.ofNullable(row.get(TELLINGS.QUESTION_ID)).map(QuestionId::new),
                new FourParts(
                        ledger.open(TELLINGS.SITUATION, id, row.get(TELLINGS.SITUATION)),
                        ledger.open(TELLINGS.TASK, id, row.get(TELLINGS.TASK)),
                        ledger.open(TELLINGS.ACTION, id, row.get(TELLINGS.ACTION)),
                        ledger.open(TELLINGS.RESULT, id, row.get(TELLINGS.RESULT))));
    }
}
