package onward.reflect;

import static onward.schema.tables.Reflections.REFLECTIONS;
import static onward.schema.tables.Reopenings.REOPENINGS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.interview.InterviewId;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// The shelf of how write-ups went along: no column of it is sealed.
final class Courses {

    private static final Field<Integer> TIMES = DSL.count().as("times");

    private static final Prepared ALL =
            Prepared.of(on ->
                    on.select(
                                    REFLECTIONS.REFLECTION_ID,
                                    REFLECTIONS.INTERVIEW_ID,
                                    REFLECTIONS.PUT_AWAY_AT)
                            .from(REFLECTIONS)
                            .where(REFLECTIONS.OWNER_ID.eq(Prepared.owner())));

    private static final Prepared REOPENED =
            Prepared.of(on ->
                    on.select(REOPENINGS.REFLECTION_ID, TIMES)
                            .from(REOPENINGS)
                            .where(REOPENINGS.OWNER_ID.eq(Prepared.owner()))
                            .groupBy(REOPENINGS.REFLECTION_ID));

    private Courses() {}

    /// All of them, in no order.
    static List<Course> all(Ledger ledger) {
        var reopened =
                REOPENED.rows(ledger, Map.of()).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.get(REOPENINGS.REFLECTION_ID),
                                        row -> row.get(TIMES)));
        return ALL.rows(ledger, Map.of()).stream()
                .map(row ->
                        new Course(
                                new InterviewId(row.get(REFLECTIONS.INTERVIEW_ID)),
                                Optional.ofNullable(row.get(REFLECTIONS.PUT_AWAY_AT))
                                        .map(Micros::toInstant),
                                reopened.getOrDefault(row.get(REFLECTIONS.REFLECTION_ID), 0)))
                .toList();
    }
}
