package onward.reflect;

import static onward.schema.tables.Reflections.REFLECTIONS;
import static onward.schema.tables.Reopenings.REOPENINGS;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.interview.InterviewId;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
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

    private static final Comparator<Summary> LATEST_FIRST =
            Comparator.comparing(Summary::startedAt)
                    .thenComparing(summary -> summary.id().value())
                    .reversed();

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
        return ledger.sql()
                .selectFrom(REFLECTIONS)
                .where(ledger.owns(REFLECTIONS.OWNER_ID))
                .and(REFLECTIONS.REFLECTION_ID.eq(id.value()))
                .fetchOptional(row -> read(ledger, id, row, now));
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
                .fetchOptional(row -> standing(row, Reopenings.current(ledger, id, now)));
    }

    /// The page is found in an index alone; only its own rows are read whole, so that the last page
    /// comes as fast as the first.
    static List<Summary> latest(Ledger ledger, boolean putAway, int from, int most, Instant now) {
        var page =
                ledger.sql()
                        .select(REFLECTIONS.REFLECTION_ID)
                        .from(REFLECTIONS)
                        .where(ledger.owns(REFLECTIONS.OWNER_ID))
                        .and(
                                putAway
                                        ? REFLECTIONS.PUT_AWAY_AT.isNotNull()
                                        : REFLECTIONS.PUT_AWAY_AT.isNull())
                        .orderBy(REFLECTIONS.STARTED_AT.desc(), REFLECTIONS.REFLECTION_ID.desc())
                        .limit(most)
                        .offset(from);
        return summaries(ledger, REFLECTIONS.REFLECTION_ID.in(page), now);
    }

    static List<Summary> about(Ledger ledger, List<InterviewId> interviews, Instant now) {
        return interviews.isEmpty()
                ? List.of()
                : summaries(
                        ledger,
                        REFLECTIONS.INTERVIEW_ID.in(
                                interviews.stream().map(InterviewId::value).toList()),
                        now);
    }

    static int countOpen(Ledger ledger, int most) {
        return ledger.sql()
                .selectOne()
                .from(REFLECTIONS)
                .where(ledger.owns(REFLECTIONS.OWNER_ID))
                .and(REFLECTIONS.PUT_AWAY_AT.isNull())
                .limit(most)
                .fetch()
                .size();
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

    private static List<Summary> summaries(Ledger ledger, Condition which, Instant now) {
        return ledger
                .sql()
                .select(
                        REFLECTIONS.REFLECTION_ID,
                        REFLECTIONS.INTERVIEW_ID,
                        REFLECTIONS.STARTED_AT,
                        REFLECTIONS.PUT_AWAY_AT,
                        REFLECTIONS.LESSON)
                .select(REOPENINGS.REOPENING_ID, REOPENINGS.OPENED_AT)
                .from(REFLECTIONS)
                .leftJoin(REOPENINGS)
                .on(
                        REOPENINGS.OWNER_ID.eq(REFLECTIONS.OWNER_ID),
                        REOPENINGS.REFLECTION_ID.eq(REFLECTIONS.REFLECTION_ID),
                        REOPENINGS.CLOSED_AT.isNull(),
                        REOPENINGS.OPENED_AT.gt(Micros.of(now.minus(Reopening.LASTS))))
                .where(ledger.owns(REFLECTIONS.OWNER_ID))
                .and(which)
                .fetch(row -> summary(ledger, row))
                .stream()
                // two computers may have opened it again: it is one write-up all the same
                .collect(Collectors.toMap(Summary::id, one -> one, (one, _) -> one))
                .values()
                .stream()
                .sorted(LATEST_FIRST)
                .toList();
    }

    private static Summary summary(Ledger ledger, Record row) {
        var id = row.get(REFLECTIONS.REFLECTION_ID);
        var reopened =
                Optional.ofNullable(row.get(REOPENINGS.REOPENING_ID))
                        .map(open ->
                                new Reopening(
                                        open, Micros.toInstant(row.get(REOPENINGS.OPENED_AT)), ""));
        return new Summary(
                new ReflectionId(id),
                new InterviewId(row.get(REFLECTIONS.INTERVIEW_ID)),
                Micros.toInstant(row.get(REFLECTIONS.STARTED_AT)),
                standing(row, reopened),
                ledger.open(REFLECTIONS.LESSON, id, row.get(REFLECTIONS.LESSON)));
    }

    private static Reflection read(Ledger ledger, ReflectionId id, Record row, Instant now) {
        return new Reflection(
                id,
                new InterviewId(row.get(REFLECTIONS.INTERVIEW_ID)),
                Micros.toInstant(row.get(REFLECTIONS.STARTED_AT)),
                standing(row, Reopenings.current(ledger, id, now)),
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

    private static String text(Ledger ledger, Record row, TableField<?, byte[]> column) {
        return ledger.open(column, row.get(REFLECTIONS.REFLECTION_ID), row.get(column));
    }

    private static Reflection.Standing standing(Record row, Optional<Reopening> reopened) {
        var putAwayAt = row.get(REFLECTIONS.PUT_AWAY_AT);
        if (putAwayAt == null) {
            return new Reflection.Standing.BeingWritten();
        }
        var at = Micros.toInstant(putAwayAt);
        return reopened.<Reflection.Standing>map(
                        opening -> new Reflection.Standing.Reopened(at, opening))
                .orElseGet(() -> new Reflection.Standing.PutAway(at));
    }
}
