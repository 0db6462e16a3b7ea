package onward.thank;

import static onward.schema.tables.NoteReminders.NOTE_REMINDERS;

import java.time.Instant;
import onward.interview.InterviewId;
import onward.kernel.Micros;
import onward.platform.store.Ledger;

/// The shelf of reminders: of which talks a person was reminded.
final class NoteReminders {

    private NoteReminders() {}

    /// Notes that the person is reminded of a talk now.
    ///
    /// @return whether they were not before
    static boolean add(Ledger ledger, InterviewId interview, Instant now) {
        return ledger.sql()
                        .insertInto(NOTE_REMINDERS)
                        .set(NOTE_REMINDERS.OWNER_ID, ledger.owner().value())
                        .set(NOTE_REMINDERS.INTERVIEW_ID, interview.value())
                        .set(NOTE_REMINDERS.REMINDED_AT, Micros.of(now))
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /// The server cannot have it: the person is not reminded yet.
    static void remove(Ledger ledger, InterviewId interview) {
        ledger.sql()
                .deleteFrom(NOTE_REMINDERS)
                .where(ledger.owns(NOTE_REMINDERS.OWNER_ID))
                .and(NOTE_REMINDERS.INTERVIEW_ID.eq(interview.value()))
                .execute();
    }
}
