package onward.replay;

import static onward.schema.tables.ImagerySessions.IMAGERY_SESSIONS;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import onward.kernel.Micros;
import onward.kernel.Percent;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;

/// The shelf of how confident somebody was: no column of it is sealed.
final class ConfidencePoints {

    private static final Prepared LAST =
            Prepared.of(on ->
                    on.select(
                                    IMAGERY_SESSIONS.BEGUN_AT,
                                    IMAGERY_SESSIONS.CONFIDENCE_BEFORE,
                                    IMAGERY_SESSIONS.CONFIDENCE_AFTER)
                            .from(IMAGERY_SESSIONS)
                            .where(IMAGERY_SESSIONS.OWNER_ID.eq(Prepared.owner()))
                            .and(IMAGERY_SESSIONS.ENDED_AT.isNotNull())
                            .and(IMAGERY_SESSIONS.CONFIDENCE_AFTER.isNotNull())
                            .orderBy(
                                    IMAGERY_SESSIONS.ENDED_AT.desc(),
                                    IMAGERY_SESSIONS.IMAGERY_SESSION_ID.desc())
                            .limit(Prepared.value("most", Integer.class)));

    private ConfidencePoints() {}

    /// Those of the last finished sessions, the earliest first.
    static List<ConfidencePoint> last(Ledger ledger, ZoneId zone, int most) {
        return LAST.rows(ledger, Map.of("most", most)).reversed().stream()
                .map(row ->
                        new ConfidencePoint(
                                Micros.toInstant(row.get(IMAGERY_SESSIONS.BEGUN_AT))
                                        .atZone(zone)
                                        .toLocalDate(),
                                new Percent(row.get(IMAGERY_SESSIONS.CONFIDENCE_BEFORE)),
                                new Percent(row.get(IMAGERY_SESSIONS.CONFIDENCE_AFTER))))
                .toList();
    }
}
