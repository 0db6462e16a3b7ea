package onward.replay;

import static onward.schema.tables.SecondTakes.SECOND_TAKES;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;

/// The shelf of second takes, version by version.
final class SecondTakes {

    private static final Prepared OF =
            Prepared.of(on ->
                    on.selectFrom(SECOND_TAKES)
                            .where(SECOND_TAKES.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    SECOND_TAKES.QUESTION_ID.eq(
                                            Prepared.value("question", String.class)))
                            .orderBy(SECOND_TAKES.SECOND_TAKE_ID.desc()));

    private SecondTakes() {}

    /// All versions for a question, the latest first.
    static List<SecondTake> of(Ledger ledger, QuestionId question) {
        return OF.rows(ledger, Map.of("question", question.value())).stream()
                .map(row -> read(ledger, row))
                .toList();
    }

    /// Hands out every version of every one, one by one, the earliest first.
    static void each(Ledger ledger, BiConsumer<QuestionId, SecondTake> taker) {
        try (var rows =
                ledger
                        .sql()
                        .selectFrom(SECOND_TAKES)
                        .where(ledger.owns(SECOND_TAKES.OWNER_ID))
                        .orderBy(SECOND_TAKES.SECOND_TAKE_ID)
                        .stream()) {
            rows.forEach(row ->
                    taker.accept(
                            new QuestionId(row.get(SECOND_TAKES.QUESTION_ID)),
                            read(ledger, Row.of(row))));
        }
    }

    /// Writes a version: a new one, or over the one of this id.
    static void write(Ledger ledger, QuestionId question, SecondTake take) {
        var id = take.id().value();
        var body = ledger.close(SECOND_TAKES.BODY, id, take.body());
        ledger.sql()
                .insertInto(SECOND_TAKES)
                .set(SECOND_TAKES.OWNER_ID, ledger.owner().value())
                .set(SECOND_TAKES.SECOND_TAKE_ID, id)
                .set(SECOND_TAKES.QUESTION_ID, question.value())
                .set(SECOND_TAKES.CREATED_AT, Micros.of(take.createdAt()))
                .set(SECOND_TAKES.CHANGED_AT, Micros.of(take.changedAt()))
                .set(SECOND_TAKES.BODY, body)
                .onConflict(SECOND_TAKES.OWNER_ID, SECOND_TAKES.SECOND_TAKE_ID)
                .doUpdate()
                .set(SECOND_TAKES.CHANGED_AT, Micros.of(take.changedAt()))
                .set(SECOND_TAKES.BODY, body)
                .execute();
    }

    /// Gives all of one question to another.
    static void give(Ledger ledger, QuestionId from, QuestionId to) {
        ledger.sql()
                .update(SECOND_TAKES)
                .set(SECOND_TAKES.QUESTION_ID, to.value())
                .where(ledger.owns(SECOND_TAKES.OWNER_ID))
                .and(SECOND_TAKES.QUESTION_ID.eq(from.value()))
                .execute();
    }

    private static SecondTake read(Ledger ledger, Row row) {
        var id = row.get(SECOND_TAKES.SECOND_TAKE_ID);
        return new SecondTake(
                new SecondTakeId(id),
                Micros.toInstant(row.get(SECOND_TAKES.CREATED_AT)),
                Micros.toInstant(row.get(SECOND_TAKES.CHANGED_AT)),
                ledger.open(SECOND_TAKES.BODY, id, row.get(SECOND_TAKES.BODY)));
    }
}
