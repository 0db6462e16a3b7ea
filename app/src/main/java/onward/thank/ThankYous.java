package onward.thank;

import static onward.schema.tables.ThankYous.THANK_YOUS;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.bridge.PersonId;
import onward.interview.InterviewId;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.TableField;

/// The shelf of notes.
final class ThankYous {

    // the moments that a verb writes by name
    static final TableField<Record, Long> NOT_NEEDED_AT = THANK_YOUS.NOT_NEEDED_AT;
    static final TableField<Record, Long> HANDED_OVER_AT = THANK_YOUS.HANDED_OVER_AT;
    static final TableField<Record, Long> ANSWERED_AT = THANK_YOUS.ANSWERED_AT;

    private static final Prepared RECIPIENT =
            Prepared.of(on ->
                    on.select(THANK_YOUS.PERSON_ID)
                            .from(THANK_YOUS)
                            .where(THANK_YOUS.OWNER_ID.eq(Prepared.owner()))
                            .and(THANK_YOUS.THANK_YOU_ID.eq(Prepared.value("note", String.class))));

    private static final Comparator<ThankYou> LATEST_FIRST =
            Comparator.comparing(ThankYou::createdAt)
                    .thenComparing(note -> note.id().value())
                    .reversed();

    private ThankYous() {}

    /// Adds a note, unless there is one for this interview, person and occasion.
    static void add(Ledger ledger, ThankYou note) {
        var id = note.id().value();
        ledger.sql()
                .insertInto(THANK_YOUS)
                .set(THANK_YOUS.OWNER_ID, ledger.owner().value())
                .set(THANK_YOUS.THANK_YOU_ID, id)
                .set(THANK_YOUS.INTERVIEW_ID, note.interview().value())
                .set(THANK_YOUS.PERSON_ID, note.person().value())
                .set(THANK_YOUS.OCCASION, note.occasion().name())
                .set(THANK_YOUS.CREATED_AT, Micros.of(note.createdAt()))
                .set(THANK_YOUS.VERSION, note.version())
                .set(THANK_YOUS.SUBJECT, ledger.close(THANK_YOUS.SUBJECT, id, note.subject()))
                .set(THANK_YOUS.BODY, ledger.close(THANK_YOUS.BODY, id, note.body()))
                .set(THANK_YOUS.COST, note.cost().map(Enum::name).orElse(null))
                .onConflictDoNothing()
                .execute();
    }

    static Optional<ThankYou> find(Ledger ledger, ThankYouId id) {
        return where(ledger, THANK_YOUS.THANK_YOU_ID.eq(id.value())).stream().findFirst();
    }

    /// To whom a note goes.
    static Optional<PersonId> recipient(Ledger ledger, ThankYouId id) {
        return RECIPIENT.rows(ledger, Map.of("note", id.value())).stream()
                .findFirst()
                .map(row -> new PersonId(row.get(THANK_YOUS.PERSON_ID)));
    }

    static Optional<ThankYou> about(
            Ledger ledger, InterviewId interview, PersonId person, Occasion occasion) {
        return where(
                        ledger,
                        THANK_YOUS
                                .INTERVIEW_ID
                                .eq(interview.value())
                                .and(THANK_YOUS.PERSON_ID.eq(person.value()))
                                .and(THANK_YOUS.OCCASION.eq(occasion.name())))
                .stream()
                .findFirst();
    }

    static List<ThankYou> about(Ledger ledger, List<InterviewId> interviews) {
        return interviews.isEmpty()
                ? List.of()
                : where(
                        ledger,
                        THANK_YOUS.INTERVIEW_ID.in(
                                interviews.stream().map(InterviewId::value).toList()));
    }

    /// Writes what it says now, where nobody else did since.
    static boolean save(Ledger ledger, ThankYou note, Optional<String> page) {
        var id = note.id().value();
        // the same page may have saved already, and never heard of it
        var same =
                page.map(name ->
                                THANK_YOUS
                                        .SAVED_BY
                                        .eq(name)
                                        .and(THANK_YOUS.VERSION.eq(note.version() + 1)))
                        .orElse(org.jooq.impl.DSL.falseCondition());
        return ledger.sql()
                        .update(THANK_YOUS)
                        .set(THANK_YOUS.VERSION, note.version() + 1)
                        .set(THANK_YOUS.SAVED_BY, page.orElse(null))
                        .set(
                                THANK_YOUS.SUBJECT,
                                ledger.close(THANK_YOUS.SUBJECT, id, note.subject()))
                        .set(THANK_YOUS.BODY, ledger.close(THANK_YOUS.BODY, id, note.body()))
                        .set(THANK_YOUS.COST, note.cost().map(Enum::name).orElse(null))
                        .where(is(ledger, note.id()))
                        .and(THANK_YOUS.VERSION.eq(note.version()).or(same))
                        .execute()
                > 0;
    }

    static boolean mark(
            Ledger ledger, ThankYouId id, TableField<Record, Long> moment, Optional<Instant> at) {
        return ledger.sql()
                        .update(THANK_YOUS)
                        .set(moment, at.map(Micros::of).orElse(null))
                        .where(is(ledger, id))
                        .execute()
                > 0;
    }

    /// Every note, the last begun first.
    static List<ThankYou> all(Ledger ledger) {
        return where(ledger, org.jooq.impl.DSL.noCondition());
    }

    private static Condition is(Ledger ledger, ThankYouId id) {
        return ledger.owns(THANK_YOUS.OWNER_ID).and(THANK_YOUS.THANK_YOU_ID.eq(id.value()));
    }

    /// Put in order here: asked for one, the store would read every note there is in that order.
    private static List<ThankYou> where(Ledger ledger, Condition condition) {
        return ledger
                .sql()
                .selectFrom(THANK_YOUS)
                .where(ledger.owns(THANK_YOUS.OWNER_ID))
                .and(condition)
                .fetch(row -> read(ledger, row))
                .stream()
                .sorted(LATEST_FIRST)
                .toList();
    }

    private static ThankYou read(Ledger ledger, Record row) {
        var id = row.get(THANK_YOUS.THANK_YOU_ID);
        return new ThankYou(
                new ThankYouId(id),
                new InterviewId(row.get(THANK_YOUS.INTERVIEW_ID)),
                new PersonId(row.get(THANK_YOUS.PERSON_ID)),
                Occasion.valueOf(row.get(THANK_YOUS.OCCASION)),
                Micros.toInstant(row.get(THANK_YOUS.CREATED_AT)),
                row.get(THANK_YOUS.VERSION),
                ledger.open(THANK_YOUS.SUBJECT, id, row.get(THANK_YOUS.SUBJECT)),
                ledger.open(THANK_YOUS.BODY, id, row.get(THANK_YOUS.BODY)),
                Optional.ofNullable(row.get(THANK_YOUS.COST)).map(Cost::valueOf),
                moment(row, NOT_NEEDED_AT),
                moment(row, HANDED_OVER_AT),
                moment(row, ANSWERED_AT));
    }

    private static Optional<Instant> moment(Record row, TableField<Record, Long> column) {
        return Optional.ofNullable(row.get(column)).map(Micros::toInstant);
    }
}
