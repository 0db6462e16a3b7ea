package onward.reflect;

import static onward.schema.tables.MetQuestions.MET_QUESTIONS;
import static onward.schema.tables.Moments.MOMENTS;
import static onward.schema.tables.Reflections.REFLECTIONS;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import onward.interview.InterviewId;
import onward.platform.store.Ledger;
import onward.platform.store.Row;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The shelf of moments as another room sees them: what was asked in which interview.
final class AskedMoments {

    private AskedMoments() {}

    /// Changes whenever a moment, or what was made of its question, changes.
    static Recalling.Tally tally(Ledger ledger) {
        var moments =
                Objects.requireNonNull(
                        ledger.sql()
                                .select(
                                        DSL.count(),
                                        DSL.sum(MOMENTS.VERSION),
                                        DSL.max(MOMENTS.MOMENT_ID))
                                .from(MOMENTS)
                                .where(ledger.owns(MOMENTS.OWNER_ID))
                                .fetchOne());
        var read =
                Objects.requireNonNull(
                        ledger.sql()
                                .select(DSL.count(), DSL.sum(MET_QUESTIONS.VERSION))
                                .from(MET_QUESTIONS)
                                .where(ledger.owns(MET_QUESTIONS.OWNER_ID))
                                .fetchOne());
        return new Recalling.Tally(moments + " " + read);
    }

    /// Every moment, in the order in which they were begun; no text is opened.
    static List<Recalling.Trace> traces(Ledger ledger) {
        return ledger.sql()
                .select(MOMENTS.MOMENT_ID, MOMENTS.VERSION, MET_QUESTIONS.EARLIER_ID)
                .from(MOMENTS)
                .leftJoin(MET_QUESTIONS)
                .on(
                        MET_QUESTIONS.OWNER_ID.eq(MOMENTS.OWNER_ID),
                        MET_QUESTIONS.MOMENT_ID.eq(MOMENTS.MOMENT_ID))
                .where(ledger.owns(MOMENTS.OWNER_ID))
                .orderBy(MOMENTS.MOMENT_ID)
                .fetch(row ->
                        new Recalling.Trace(
                                new MomentId(row.get(MOMENTS.MOMENT_ID)),
                                row.get(MOMENTS.VERSION),
                                Optional.ofNullable(row.get(MET_QUESTIONS.EARLIER_ID))
                                        .map(MomentId::new)));
    }

    /// Some moments, in the order in which they were begun.
    static List<Recalling.Asked> some(Ledger ledger, List<MomentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : where(ledger, MOMENTS.MOMENT_ID.in(ids.stream().map(MomentId::value).toList()));
    }

    private static List<Recalling.Asked> where(Ledger ledger, Condition condition) {
        return ledger.sql()
                .select(MOMENTS.asterisk())
                .select(REFLECTIONS.INTERVIEW_ID, REFLECTIONS.PUT_AWAY_AT)
                .from(MOMENTS)
                .join(REFLECTIONS)
                .on(
                        REFLECTIONS.OWNER_ID.eq(MOMENTS.OWNER_ID),
                        REFLECTIONS.REFLECTION_ID.eq(MOMENTS.REFLECTION_ID))
                .where(ledger.owns(MOMENTS.OWNER_ID))
                .and(condition)
                .orderBy(MOMENTS.MOMENT_ID)
                .fetch(row -> asked(ledger, row));
    }

    private static Recalling.Asked asked(Ledger ledger, Record row) {
        return new Recalling.Asked(
                Moments.read(ledger, Row.of(row)),
                new ReflectionId(row.get(MOMENTS.REFLECTION_ID)),
                new InterviewId(row.get(REFLECTIONS.INTERVIEW_ID)),
                row.get(REFLECTIONS.PUT_AWAY_AT) != null);
    }
}
