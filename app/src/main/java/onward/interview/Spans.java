package onward.interview;

import static onward.schema.tables.Interviews.INTERVIEWS;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;

/// The shelf of the interviews of a span of time. They are found in an index alone; only those of
/// the page are read whole.
final class Spans {

    private static final Prepared FOUND =
            Prepared.of(on ->
                    on.select(INTERVIEWS.INTERVIEW_ID)
                            .from(INTERVIEWS)
                            .where(INTERVIEWS.OWNER_ID.eq(Prepared.owner()))
                            .and(INTERVIEWS.STARTS_AT.ge(Prepared.value("from", Long.class)))
                            .and(INTERVIEWS.STARTS_AT.lt(Prepared.value("until", Long.class)))
                            .orderBy(INTERVIEWS.STARTS_AT, INTERVIEWS.INTERVIEW_ID)
                            .limit(Prepared.value("most", Integer.class))
                            .offset(Prepared.value("skipped", Integer.class)));

    private Spans() {}

    static List<Interview> between(
            Ledger ledger, Instant from, Instant until, int skipped, int most) {
        var ids =
                FOUND
                        .rows(
                                ledger,
                                Map.of(
                                        "from",
                                        Micros.of(from),
                                        "until",
                                        Micros.of(until),
                                        "skipped",
                                        skipped,
                                        "most",
                                        most))
                        .stream()
                        .map(row -> new InterviewId(row.get(INTERVIEWS.INTERVIEW_ID)))
                        .toList();
        return Interviews.some(ledger, ids).stream()
                .distinct()
                .sorted(
                        Comparator.comparing((Interview one) -> one.starts().instant())
                                .thenComparing(one -> one.id().value()))
                .toList();
    }
}
