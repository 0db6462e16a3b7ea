package onward.interview;

import static onward.schema.tables.Interviews.INTERVIEWS;
import static onward.schema.tables.Invitations.INVITATIONS;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// The shelf of invitations that interviews came from.
final class Invitations {

    /// Columns that are made from others, for the import of an export.
    static final Map<
                    TableField<?, String>,
                    BiFunction<Ledger, Map<String, @Nullable Object>, String>>
            DERIVED =
                    Map.of(
                            INVITATIONS.UID_INDEX,
                            (ledger, row) -> index(ledger, String.valueOf(row.get("uid"))));

    private Invitations() {}

    /// Keeps the edition that was taken last.
    static void put(Ledger ledger, InterviewId interview, Letter letter) {
        var id = interview.value();
        var words = ledger.close(INVITATIONS.WORDS, id, letter.words());
        ledger.sql()
                .insertInto(INVITATIONS)
                .set(INVITATIONS.OWNER_ID, ledger.owner().value())
                .set(INVITATIONS.INTERVIEW_ID, id)
                .set(INVITATIONS.UID, ledger.close(INVITATIONS.UID, id, letter.uid()))
                .set(INVITATIONS.UID_INDEX, index(ledger, letter.uid()))
                .set(INVITATIONS.EDITION, letter.edition())
                .set(INVITATIONS.STAMPED_AT, Micros.of(letter.stamped()))
                .set(INVITATIONS.WORDS, words)
                .onConflict(INVITATIONS.OWNER_ID, INVITATIONS.INTERVIEW_ID)
                .doUpdate()
                .set(INVITATIONS.EDITION, letter.edition())
                .set(INVITATIONS.STAMPED_AT, Micros.of(letter.stamped()))
                .set(INVITATIONS.WORDS, words)
                .execute();
    }

    /// The interview that came from an invitation; empty where none did.
    static Optional<TakenInvitation> find(Ledger ledger, String uid) {
        return ledger.sql()
                .select(INVITATIONS.INTERVIEW_ID, INVITATIONS.EDITION, INVITATIONS.STAMPED_AT)
                .from(INVITATIONS)
                .where(ledger.owns(INVITATIONS.OWNER_ID))
                .and(INVITATIONS.UID_INDEX.eq(index(ledger, uid)))
                .fetchOptional(row ->
                        new TakenInvitation(
                                new InterviewId(row.value1()),
                                row.value2(),
                                Micros.toInstant(row.value3())));
    }

    /// What the invitation of an interview said; empty where there was none.
    static Optional<String> words(Ledger ledger, InterviewId interview) {
        return ledger.sql()
                .select(INVITATIONS.WORDS)
                .from(INVITATIONS)
                .where(ledger.owns(INVITATIONS.OWNER_ID))
                .and(INVITATIONS.INTERVIEW_ID.eq(interview.value()))
                .fetchOptional(
                        row -> ledger.open(INVITATIONS.WORDS, interview.value(), row.value1()));
    }

    /// Marks an interview as called off.
    ///
    /// @param at empty where it takes place
    static void callOff(Ledger ledger, InterviewId id, Optional<Instant> at) {
        ledger.sql()
                .update(INTERVIEWS)
                .set(INTERVIEWS.CALLED_OFF_AT, at.map(Micros::of).orElse(null))
                .where(ledger.owns(INTERVIEWS.OWNER_ID))
                .and(INTERVIEWS.INTERVIEW_ID.eq(id.value()))
                .execute();
    }

    private static String index(Ledger ledger, String uid) {
        return ledger.index("invitation", uid);
    }
}
