package onward.replay;

import static onward.schema.tables.QuestionMoments.QUESTION_MOMENTS;
import static onward.schema.tables.Questions.QUESTIONS;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;
import onward.reflect.MomentId;
import onward.reflect.Went;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;

/// The shelf of the moments in which questions were asked.
final class Occurrences {

    private static final Prepared OF =
            Prepared.of(on ->
                    on.selectFrom(QUESTION_MOMENTS)
                            .where(QUESTION_MOMENTS.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    QUESTION_MOMENTS.QUESTION_ID.eq(
                                            Prepared.value("question", String.class)))
                            .orderBy(QUESTION_MOMENTS.MOMENT_ID));

    /// Moments that went wrong and have no second take yet, the latest first.
    private static final Prepared WENT_WRONG =
            Prepared.of(on ->
                    on.select(
                                    QUESTION_MOMENTS.MOMENT_ID,
                                    QUESTION_MOMENTS.QUESTION_ID,
                                    QUESTION_MOMENTS.VERSION,
                                    QUESTION_MOMENTS.ASKED,
                                    QUESTION_MOMENTS.WENT,
                                    QUESTION_MOMENTS.BY_HAND)
                            .from(QUESTION_MOMENTS)
                            .join(QUESTIONS)
                            .on(
                                    QUESTIONS.OWNER_ID.eq(QUESTION_MOMENTS.OWNER_ID),
                                    QUESTIONS.QUESTION_ID.eq(QUESTION_MOMENTS.QUESTION_ID))
                            .where(QUESTION_MOMENTS.OWNER_ID.eq(Prepared.owner()))
                            .and(QUESTION_MOMENTS.WENT.le(Prepared.value("worst", Integer.class)))
                            .and(QUESTIONS.ANSWERED_AT.isNull())
                            .orderBy(QUESTION_MOMENTS.MOMENT_ID.desc())
                            .limit(Prepared.value("most", Integer.class)));

    private Occurrences() {}

    /// Those that were met.
    static Select<Record1<String>> questions(Ledger ledger) {
        return ledger.sql()
                .select(QUESTION_MOMENTS.QUESTION_ID)
                .from(QUESTION_MOMENTS)
                .where(ledger.owns(QUESTION_MOMENTS.OWNER_ID));
    }

    /// Those of a question, in the order in which they were met.
    static List<Occurrence> of(Ledger ledger, QuestionId question) {
        return OF.rows(ledger, Map.of("question", question.value())).stream()
                .map(row -> read(ledger, row))
                .toList();
    }

    static List<Occurrence> of(Ledger ledger, Collection<QuestionId> questions) {
        return questions.isEmpty()
                ? List.of()
                : where(
                        ledger,
                        QUESTION_MOMENTS.QUESTION_ID.in(
                                questions.stream().map(QuestionId::value).toList()));
    }

    static Optional<Occurrence> find(Ledger ledger, MomentId moment) {
        return where(ledger, QUESTION_MOMENTS.MOMENT_ID.eq(moment.value())).stream().findFirst();
    }

    static List<Occurrence> wentWrong(Ledger ledger, int most) {
        return WENT_WRONG
                .rows(ledger, Map.of("worst", Went.NOT_GREAT.step(), "most", most))
                .stream()
                .map(row -> read(ledger, row))
                .toList();
    }

    /// Hands out every one of them, one by one.
    static void each(Ledger ledger, Consumer<Occurrence> taker) {
        try (var rows =
                ledger
                        .sql()
                        .selectFrom(QUESTION_MOMENTS)
                        .where(ledger.owns(QUESTION_MOMENTS.OWNER_ID))
                        .stream()) {
            rows.forEach(row -> taker.accept(read(ledger, Row.of(row))));
        }
    }

    /// Keeps in which question's moments this one is, and what it says now.
    static void keep(Ledger ledger, Occurrence occurrence) {
        var id = occurrence.moment().value();
        var asked = ledger.close(QUESTION_MOMENTS.ASKED, id, occurrence.asked());
        var went = occurrence.went().map(Went::step).orElse(null);
        ledger.sql()
                .insertInto(QUESTION_MOMENTS)
                .set(QUESTION_MOMENTS.OWNER_ID, ledger.owner().value())
                .set(QUESTION_MOMENTS.MOMENT_ID, id)
                .set(QUESTION_MOMENTS.QUESTION_ID, occurrence.question().value())
                .set(QUESTION_MOMENTS.VERSION, occurrence.version())
                .set(QUESTION_MOMENTS.ASKED, asked)
                .set(QUESTION_MOMENTS.WENT, went)
                .set(QUESTION_MOMENTS.BY_HAND, occurrence.byHand())
                .onConflict(QUESTION_MOMENTS.OWNER_ID, QUESTION_MOMENTS.MOMENT_ID)
                .doUpdate()
                .set(QUESTION_MOMENTS.QUESTION_ID, occurrence.question().value())
                .set(QUESTION_MOMENTS.VERSION, occurrence.version())
                .set(QUESTION_MOMENTS.ASKED, asked)
                .set(QUESTION_MOMENTS.WENT, went)
                .set(QUESTION_MOMENTS.BY_HAND, occurrence.byHand())
                .execute();
    }

    static void remove(Ledger ledger, MomentId moment) {
        ledger.sql()
                .deleteFrom(QUESTION_MOMENTS)
                .where(ledger.owns(QUESTION_MOMENTS.OWNER_ID))
                .and(QUESTION_MOMENTS.MOMENT_ID.eq(moment.value()))
                .execute();
    }

    /// Gives all of one question to another.
    static void give(Ledger ledger, QuestionId from, QuestionId to) {
        ledger.sql()
                .update(QUESTION_MOMENTS)
                .set(QUESTION_MOMENTS.QUESTION_ID, to.value())
                .where(ledger.owns(QUESTION_MOMENTS.OWNER_ID))
                .and(QUESTION_MOMENTS.QUESTION_ID.eq(from.value()))
                .execute();
    }

    /// Put in order here: asked for one, the store would read all of them in that order.
    private static List<Occurrence> where(Ledger ledger, Condition condition) {
        return ledger
                .sql()
                .selectFrom(QUESTION_MOMENTS)
                .where(ledger.owns(QUESTION_MOMENTS.OWNER_ID))
                .and(condition)
                .fetch(row -> read(ledger, Row.of(row)))
                .stream()
                .sorted(Comparator.comparing(one -> one.moment().value()))
                .toList();
    }

    private static Occurrence read(Ledger ledger, Row row) {
        var id = row.get(QUESTION_MOMENTS.MOMENT_ID);
        return new Occurrence(
                new MomentId(id),
                new QuestionId(row.get(QUESTION_MOMENTS.QUESTION_ID)),
                row.get(QUESTION_MOMENTS.VERSION),
                ledger.open(QUESTION_MOMENTS.ASKED, id, row.get(QUESTION_MOMENTS.ASKED)),
                Optional.ofNullable(row.get(QUESTION_MOMENTS.WENT)).flatMap(Went::of),
                row.get(QUESTION_MOMENTS.BY_HAND));
    }
}
