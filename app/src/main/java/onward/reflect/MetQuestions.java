package onward.reflect;

import static onward.schema.tables.MetQuestions.MET_QUESTIONS;
import static onward.schema.tables.Moments.MOMENTS;
import static onward.schema.tables.Reflections.REFLECTIONS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.interview.InterviewId;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;
import onward.prose.question.Embedding;
import onward.prose.question.Question;
import org.jooq.Condition;

/// The shelf of what was made of the questions. All of it can be made again.
final class MetQuestions {

    private static final Prepared BEFORE =
            Prepared.of(on ->
                    on.select(
                                    MOMENTS.MOMENT_ID,
                                    MOMENTS.REFLECTION_ID,
                                    MOMENTS.WENT,
                                    REFLECTIONS.INTERVIEW_ID)
                            .from(MET_QUESTIONS)
                            .join(MOMENTS)
                            .on(
                                    MOMENTS.OWNER_ID.eq(MET_QUESTIONS.OWNER_ID),
                                    MOMENTS.MOMENT_ID.eq(MET_QUESTIONS.EARLIER_ID))
                            .join(REFLECTIONS)
                            .on(
                                    REFLECTIONS.OWNER_ID.eq(MOMENTS.OWNER_ID),
                                    REFLECTIONS.REFLECTION_ID.eq(MOMENTS.REFLECTION_ID))
                            .where(MET_QUESTIONS.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    MET_QUESTIONS.MOMENT_ID.eq(
                                            Prepared.value("moment", String.class))));

    private MetQuestions() {}

    /// A question as its moment holds it.
    record Asked(MomentId moment, ReflectionId reflection, int version, String text) {}

    /// A question that was read before.
    record Known(ReflectionId reflection, Question question) {}

    /// Questions that were not read since they were last saved, the oldest first.
    static List<Asked> unread(Ledger ledger, int most) {
        return ledger.sql()
                .select(MOMENTS.MOMENT_ID, MOMENTS.REFLECTION_ID, MOMENTS.VERSION, MOMENTS.ASKED)
                .from(MOMENTS)
                .leftJoin(MET_QUESTIONS)
                .on(isOfItsMoment(), MET_QUESTIONS.VERSION.eq(MOMENTS.VERSION))
                .where(ledger.owns(MOMENTS.OWNER_ID))
                .and(MET_QUESTIONS.MOMENT_ID.isNull())
                .orderBy(MOMENTS.MOMENT_ID)
                .limit(most)
                .fetch(row ->
                        new Asked(
                                new MomentId(row.get(MOMENTS.MOMENT_ID)),
                                new ReflectionId(row.get(MOMENTS.REFLECTION_ID)),
                                row.get(MOMENTS.VERSION),
                                asked(ledger, Row.of(row))));
    }

    /// Every question that was read.
    static List<Known> known(Ledger ledger) {
        return ledger
                .sql()
                .select(
                        MOMENTS.MOMENT_ID,
                        MOMENTS.REFLECTION_ID,
                        MOMENTS.ASKED,
                        MET_QUESTIONS.EMBEDDING)
                .from(MET_QUESTIONS)
                .join(MOMENTS)
                .on(isOfItsMoment())
                .where(ledger.owns(MET_QUESTIONS.OWNER_ID))
                .and(MET_QUESTIONS.EMBEDDING.isNotNull())
                .fetch(row -> known(ledger, Row.of(row)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// Keeps what was made of a question.
    ///
    /// @param embedding empty where there was nothing to read
    static void keep(
            Ledger ledger, Asked asked, Optional<Embedding> embedding, Optional<MomentId> earlier) {
        var id = asked.moment().value();
        var sealed =
                embedding
                        .map(read -> ledger.close(MET_QUESTIONS.EMBEDDING, id, read.written()))
                        .orElse(null);
        var match = earlier.map(MomentId::value).orElse(null);
        ledger.sql()
                .insertInto(MET_QUESTIONS)
                .set(MET_QUESTIONS.OWNER_ID, ledger.owner().value())
                .set(MET_QUESTIONS.MOMENT_ID, id)
                .set(MET_QUESTIONS.VERSION, asked.version())
                .set(MET_QUESTIONS.EMBEDDING, sealed)
                .set(MET_QUESTIONS.EARLIER_ID, match)
                .onConflict(MET_QUESTIONS.OWNER_ID, MET_QUESTIONS.MOMENT_ID)
                .doUpdate()
                .set(MET_QUESTIONS.VERSION, asked.version())
                .set(MET_QUESTIONS.EMBEDDING, sealed)
                .set(MET_QUESTIONS.EARLIER_ID, match)
                .execute();
    }

    /// Whether the moment of a question is still there.
    static boolean isThere(Ledger ledger, MomentId moment) {
        return ledger.sql()
                .fetchExists(
                        MOMENTS,
                        ledger.owns(MOMENTS.OWNER_ID).and(MOMENTS.MOMENT_ID.eq(moment.value())));
    }

    /// Where the question of a moment was met before; empty where it was not, or that moment is
    /// gone.
    static Optional<MetBefore> before(Ledger ledger, MomentId moment) {
        return BEFORE.rows(ledger, Map.of("moment", moment.value())).stream()
                .findFirst()
                .map(row ->
                        new MetBefore(
                                new InterviewId(row.get(REFLECTIONS.INTERVIEW_ID)),
                                new ReflectionId(row.get(MOMENTS.REFLECTION_ID)),
                                new MomentId(row.get(MOMENTS.MOMENT_ID)),
                                Optional.ofNullable(row.get(MOMENTS.WENT)).flatMap(Went::of)));
    }

    private static Optional<Known> known(Ledger ledger, Row row) {
        var id = row.get(MOMENTS.MOMENT_ID);
        return Embedding.read(
                        ledger.open(MET_QUESTIONS.EMBEDDING, id, row.get(MET_QUESTIONS.EMBEDDING)))
                .map(embedding ->
                        new Known(
                                new ReflectionId(row.get(MOMENTS.REFLECTION_ID)),
                                new Question(id, asked(ledger, row), embedding)));
    }

    private static String asked(Ledger ledger, Row row) {
        return ledger.open(MOMENTS.ASKED, row.get(MOMENTS.MOMENT_ID), row.get(MOMENTS.ASKED));
    }

    private static Condition isOfItsMoment() {
        return MET_QUESTIONS
                .OWNER_ID
                .eq(MOMENTS.OWNER_ID)
                .and(MET_QUESTIONS.MOMENT_ID.eq(MOMENTS.MOMENT_ID));
    }
}
