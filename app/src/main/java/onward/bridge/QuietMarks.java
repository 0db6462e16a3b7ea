package onward.bridge;

import static onward.schema.tables.QuietMarks.QUIET_MARKS;

import java.time.Instant;
import java.util.Map;
import onward.kernel.Micros;
import onward.platform.store.Ledger;

/// The shelf of marks that people leave who are not to be contacted and were let go. Nobody can
/// read of them who it was.
final class QuietMarks {

    private QuietMarks() {}

    /// All marks of an owner, with since when they hold.
    static Map<String, Long> all(Ledger ledger) {
        return ledger.sql()
                .select(QUIET_MARKS.MARK_INDEX, QUIET_MARKS.QUIET_AT)
                .from(QUIET_MARKS)
                .where(ledger.owns(QUIET_MARKS.OWNER_ID))
                .fetchMap(QUIET_MARKS.MARK_INDEX, QUIET_MARKS.QUIET_AT);
    }

    static void put(Ledger ledger, String mark, Instant since) {
        ledger.sql()
                .insertInto(QUIET_MARKS)
                .set(QUIET_MARKS.OWNER_ID, ledger.owner().value())
                .set(QUIET_MARKS.MARK_INDEX, mark)
                .set(QUIET_MARKS.QUIET_AT, Micros.of(since))
                .onConflictDoNothing()
                .execute();
    }
}
