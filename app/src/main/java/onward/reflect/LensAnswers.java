package onward.reflect;

import static onward.schema.tables.LensAnswers.LENS_ANSWERS;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import onward.kernel.Micros;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;

/// The shelf of answers to the lens.
final class LensAnswers {

    private static final Prepared OF =
            Prepared.of(on ->
                    on.selectFrom(LENS_ANSWERS)
                            .where(LENS_ANSWERS.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    LENS_ANSWERS.REFLECTION_ID.eq(
                                            Prepared.value("reflection", String.class)))
                            .orderBy(LENS_ANSWERS.LENS_ANSWER_ID));

    private LensAnswers() {}

    /// The answers of one write-up, by the sentence that was asked about.
    static Map<String, LensAnswer> of(Ledger ledger, ReflectionId reflection) {
        var answers = new HashMap<String, LensAnswer>();
        OF.rows(ledger, Map.of("reflection", reflection.value()))
                .forEach(row -> {
                    var id = row.get(LENS_ANSWERS.LENS_ANSWER_ID);
                    var sealed = row.get(LENS_ANSWERS.SENTENCE);
                    answers.put(
                            ledger.open(LENS_ANSWERS.SENTENCE, id, sealed),
                            LensAnswer.valueOf(row.get(LENS_ANSWERS.ANSWER)));
                });
        return answers;
    }

    static void add(
            Ledger ledger,
            ReflectionId reflection,
            String sentence,
            LensAnswer answer,
            Instant now) {
        var id = Uuid7.at(now);
        ledger.sql()
                .insertInto(LENS_ANSWERS)
                .set(LENS_ANSWERS.OWNER_ID, ledger.owner().value())
                .set(LENS_ANSWERS.LENS_ANSWER_ID, id)
                .set(LENS_ANSWERS.REFLECTION_ID, reflection.value())
                .set(LENS_ANSWERS.SENTENCE, ledger.close(LENS_ANSWERS.SENTENCE, id, sentence))
                .set(LENS_ANSWERS.ANSWER, answer.name())
                .set(LENS_ANSWERS.ANSWERED_AT, Micros.of(now))
                .set(LENS_ANSWERS.PATTERN_INDEX, LensPatterns.index(ledger, sentence))
                .execute();
    }
}
