package onward.reflect;

import static onward.schema.tables.Reflections.REFLECTIONS;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import onward.interview.InterviewId;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.TableField;

/// The shelf of write-ups.
final class Reflections {

    // the columns that a verb writes by name
    static final TableField<Record, byte[]> KIND_WORD = REFLECTIONS.KIND_WORD;
    static final TableField<Record, byte[]> LESSON = REFLECTIONS.LESSON;
    static final TableField<Record, byte[]> NO_GOOD_POINT = REFLECTIONS.NO_GOOD_POINT;
    static final TableField<Record, byte[]> NO_NEXT_TIME = REFLECTIONS.NO_NEXT_TIME;
    static final TableField<Record, byte[]> STEP_BACK = REFLECTIONS.STEP_BACK;

    private static final Condition OWNS = REFLECTIONS.OWNER_ID.eq(Prepared.owner());
    private static final Prepared OPEN =
            Prepared.of(on ->
                    on.select(REFLECTIONS.REFLECTION_ID)
                            .from(REFLECTIONS)
                            .where(OWNS)
                            .and(REFLECTIONS.PUT_AWAY_AT.isNull())
                            .limit(Prepared.value("most", Integer.class)));

    private static final Prepared FIND =
            Prepared.of(on ->
                    on.selectFrom(REFLECTIONS)
                            .where(OWNS)
                            .and(REFLECTIONS.REFLECTION_ID.eq(Prepared.value("id", String.class))));

    private Reflections() {}

    static void add(Ledger ledger, ReflectionId reflection, InterviewId interview, Instant now) {
        var id = reflection.value();
        ledger.sql()
                .insertInto(REFLECTIONS)
                .set(REFLECTIONS.OWNER_ID, ledger.owner().value())
                .set(REFLECTIONS.REFLECTION_ID, id)
                .set(REFLECTIONS.INTERVIEW_ID, interview.value())
                .set(REFLECTIONS.STARTED_AT, Micros.of(now))
                .set(REFLECTIONS.LESSON, ledger.close(REFLECTIONS.LESSON, id, ""))
                .set(REFLECTIONS.NO_GOOD_POINT, ledger.close(REFLECTIONS.NO_GOOD_POINT, id, ""))
                .set(REFLECTIONS.NO_NEXT_TIME, ledger.close(REFLECTIONS.NO_NEXT_TIME, id, ""))
                .set(REFLECTIONS.STEP_BACK, ledger.close(REFLECTIONS.STEP_BACK, id, ""))
                .set(REFLECTIONS.KIND_WORD, ledger.close(REFLECTIONS.KIND_WORD, id, ""))
                .set(REFLECTIONS.RESUME_PAGE, Sheet.MOMENTS.path())
                .onConflictDoNothing()
                .execute();
    }

    static Optional<ReflectionId> about(Ledger ledger, InterviewId interview) {
        return ledger.sql()
                .select(REFLECTIONS.REFLECTION_ID)
                .from(REFLECTIONS)
                .where(ledger.owns(REFLECTIONS.OWNER_ID))
                .and(REFLECTIONS.INTERVIEW_ID.eq(interview.value()))
                .fetchOptional(REFLECTIONS.REFLECTION_ID)
                .map(ReflectionId::new);
    }

    static Optional<Reflection> find(Ledger ledger, ReflectionId id, Instant now) {
        return FIND.rows(ledger, Map.of("id", id.value())).stream()
                .findFirst()
                .map(row -> read(ledger, id, row, now));
    }

    /// Whether a write-up is there and may be written in.
    static boolean isOpen(Ledger ledger, ReflectionId id, Instant now) {
        return standing(ledger, id, now)
                .filter(standing -> !(standing instanceof Reflection.Standing.PutAway))
                .isPresent();
    }

    /// Where a write-up stands, without opening what is in it; empty where there is none.
    static Optional<Reflection.Standing> standing(Ledger ledger, ReflectionId id, Instant now) {
        return ledger.sql()
                .select(REFLECTIONS.PUT_AWAY_AT)
                .from(REFLECTIONS)
                .where(ledger.owns(REFLECTIONS.OWNER_ID))
                .and(REFLECTIONS.REFLECTION_ID.eq(id.value()))
                .fetchOptional(row ->
                        Reflection.Standing.of(
                                Optional.ofNullable(row.get(REFLECTIONS.PUT_AWAY_AT))
                                        .map(Micros::toInstant),
                                Reopenings.current(ledger, id, now)));
    }

    static int countOpen(Ledger ledger, int most) {
        return OPEN.rows(ledger, Map.of("most", most)).size();
    }

    static void write(
            Ledger ledger, ReflectionId reflection, TableField<?, byte[]> column, String text) {
        ledger.sql()
                .update(REFLECTIONS)
                .set(column, ledger.close(column, reflection.value(), text))
                .where(ledger.owns(REFLECTIONS.OWNER_ID))
                .and(REFLECTIONS.REFLECTION_ID.eq(reflection.value()))
                .execute();
    }

    static void resumeAt(Ledger ledger, ReflectionId reflection, Resume resume) {
        ledger.sql()
                .update(REFLECTIONS)
                .set(REFLECTIONS.RESUME_PAGE, resume.page())
                .set(REFLECTIONS.RESUME_FIELD, resume.field().orElse(null))
                .set(REFLECTIONS.RESUME_AT, resume.at())
                .where(ledger.owns(REFLECTIONS.OWNER_ID))
                .and(REFLECTIONS.REFLECTION_ID.eq(reflection.value()))
                .execute();
    }

    /// Notes when it was first put away; folding it again later does not change that day.
    static void putAway(Ledger ledger, ReflectionId reflection, Instant now) {
        ledger.sql()
                .update(REFLECTIONS)
                .set(REFLECTIONS.PUT_AWAY_AT, Micros.of(now))
                .where(ledger.owns(REFLECTIONS.OWNER_ID))
                .and(REFLECTIONS.REFLECTION_ID.eq(reflection.value()))
                .and(REFLECTIONS.PUT_AWAY_AT.isNull())
                .execute();
    }

    private static Reflection read(Ledger ledger, ReflectionId id, Row row, Instant now) {
        return new Reflection(
                id,
                new InterviewId(row.get(REFLECTIONS.INTERVIEW_ID)),
                Micros.toInstant(row.get(REFLECTIONS.STARTED_AT)),
                Reflection.Standing.of(
                        Optional.ofNullable(row.get(REFLECTIONS.PUT_AWAY_AT))
                                .map(Micros::toInstant),
                        Reopenings.current(ledger, id, now)),
                new Resume(
                        row.get(REFLECTIONS.RESUME_PAGE),
                        Optional.ofNullable(row.get(REFLECTIONS.RESUME_FIELD)),
                        Optional.ofNullable(row.get(REFLECTIONS.RESUME_AT)).orElse(0)),
                Moments.of(ledger, id),
                Points.of(ledger, id),
                Thoughts.of(ledger, id),
                NextTimes.of(ledger, id),
                text(ledger, row, REFLECTIONS.LESSON),
                text(ledger, row, REFLECTIONS.NO_GOOD_POINT),
                text(ledger, row, REFLECTIONS.NO_NEXT_TIME),
                text(ledger, row, REFLECTIONS.STEP_BACK),
                text(ledger, row, REFLECTIONS.KIND_WORD),
                Checks.of(ledger, id),
                Reopenings.of(ledger, id));
    }

    private static String text(Ledger ledger, Row row, TableField<?, byte[]> column) {
        return ledger.open(column, row.get(REFLECTIONS.REFLECTION_ID), row.get(column));
    }
}
