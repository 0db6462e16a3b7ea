package onward.guard;

import static onward.schema.tables.Audits.AUDITS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;

/// The shelf of audits.
final class Audits {

    /// Nobody reads their exports more often than this.
    private static final int MOST = 100;

    private static final Prepared LATEST =
            Prepared.of(on ->
                    on.selectFrom(AUDITS)
                            .where(AUDITS.OWNER_ID.eq(Prepared.owner()))
                            .orderBy(AUDITS.BEGAN_AT.desc(), AUDITS.AUDIT_ID.desc())
                            .limit(Prepared.value("most", Integer.class)));

    private Audits() {}

    static void put(Ledger ledger, Audit audit) {
        var id = audit.id().value();
        var tally = ledger.close(AUDITS.TALLY, id, TallyJson.write(audit.tally()));
        var endedAt = audit.ended().map(ended -> Micros.of(ended.at())).orElse(null);
        var ending = audit.ended().map(ended -> ended.ending().name()).orElse(null);
        ledger.sql()
                .insertInto(AUDITS)
                .set(AUDITS.OWNER_ID, ledger.owner().value())
                .set(AUDITS.AUDIT_ID, id)
                .set(AUDITS.BEGAN_AT, Micros.of(audit.beganAt()))
                .set(AUDITS.BEAT_AT, Micros.of(audit.beatAt()))
                .set(AUDITS.ENDED_AT, endedAt)
                .set(AUDITS.ENDING, ending)
                .set(AUDITS.TALLY, tally)
                .onConflict(AUDITS.OWNER_ID, AUDITS.AUDIT_ID)
                .doUpdate()
                .set(AUDITS.BEAT_AT, Micros.of(audit.beatAt()))
                .set(AUDITS.ENDED_AT, endedAt)
                .set(AUDITS.ENDING, ending)
                .set(AUDITS.TALLY, tally)
                .execute();
    }

    /// The latest first.
    static List<Audit> latest(Ledger ledger) {
        return LATEST.rows(ledger, Map.of("most", MOST)).stream()
                .map(row -> read(ledger, row))
                .toList();
    }

    static Optional<Audit> find(Ledger ledger, AuditId id) {
        return ledger.sql()
                .selectFrom(AUDITS)
                .where(ledger.owns(AUDITS.OWNER_ID))
                .and(AUDITS.AUDIT_ID.eq(id.value()))
                .fetchOptional(row -> read(ledger, Row.of(row)));
    }

    private static Audit read(Ledger ledger, Row row) {
        var id = row.get(AUDITS.AUDIT_ID);
        return new Audit(
                new AuditId(id),
                Micros.toInstant(row.get(AUDITS.BEGAN_AT)),
                Micros.toInstant(row.get(AUDITS.BEAT_AT)),
                ended(row),
                TallyJson.read(ledger.open(AUDITS.TALLY, id, row.get(AUDITS.TALLY))));
    }

    private static Optional<Audit.Ended> ended(Row row) {
        var at = row.get(AUDITS.ENDED_AT);
        var ending = row.get(AUDITS.ENDING);
        return at == null || ending == null
                ? Optional.empty()
                : Optional.of(new Audit.Ended(Micros.toInstant(at), Audit.Ending.valueOf(ending)));
    }
}
