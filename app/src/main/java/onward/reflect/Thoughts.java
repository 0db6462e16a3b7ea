package onward.reflect;

import static onward.schema.tables.Thoughts.THOUGHTS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.kernel.Percent;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;

/// The shelf of thoughts that sting.
final class Thoughts {

    private static final Prepared OF =
            Prepared.of(on ->
                    on.selectFrom(THOUGHTS)
                            .where(THOUGHTS.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    THOUGHTS.REFLECTION_ID.eq(
                                            Prepared.value("reflection", String.class)))
                            .orderBy(THOUGHTS.POSITION));

    private Thoughts() {}

    static List<Thought> of(Ledger ledger, ReflectionId reflection) {
        return OF.rows(ledger, Map.of("reflection", reflection.value())).stream()
                .map(row -> read(ledger, row))
                .toList();
    }

    static void replace(
            Ledger ledger, ReflectionId reflection, List<Thought> thoughts, Instant now) {
        ledger.sql()
                .deleteFrom(THOUGHTS)
                .where(ledger.owns(THOUGHTS.OWNER_ID))
                .and(THOUGHTS.REFLECTION_ID.eq(reflection.value()))
                .execute();
        for (var position = 0; position < thoughts.size(); position++) {
            add(ledger, reflection, thoughts.get(position), position, Uuid7.at(now));
        }
    }

    private static void add(
            Ledger ledger, ReflectionId reflection, Thought thought, int position, String id) {
        ledger.sql()
                .insertInto(THOUGHTS)
                .set(THOUGHTS.OWNER_ID, ledger.owner().value())
                .set(THOUGHTS.THOUGHT_ID, id)
                .set(THOUGHTS.REFLECTION_ID, reflection.value())
                .set(THOUGHTS.POSITION, position)
                .set(THOUGHTS.STING, ledger.close(THOUGHTS.STING, id, thought.sting()))
                .set(THOUGHTS.BELIEF_BEFORE, thought.before().map(Percent::value).orElse(null))
                .set(THOUGHTS.EVIDENCE_MOMENT, thought.moment().map(MomentId::value).orElse(null))
                .set(THOUGHTS.EVIDENCE, ledger.close(THOUGHTS.EVIDENCE, id, thought.evidence()))
                .set(THOUGHTS.FAIRER, ledger.close(THOUGHTS.FAIRER, id, thought.fairer()))
                .set(THOUGHTS.BELIEF_AFTER, thought.after().map(Percent::value).orElse(null))
                .execute();
    }

    private static Thought read(Ledger ledger, Row row) {
        var id = row.get(THOUGHTS.THOUGHT_ID);
        return new Thought(
                ledger.open(THOUGHTS.STING, id, row.get(THOUGHTS.STING)),
                Optional.ofNullable(row.get(THOUGHTS.BELIEF_BEFORE)).map(Percent::new),
                Optional.ofNullable(row.get(THOUGHTS.EVIDENCE_MOMENT)).map(MomentId::new),
                ledger.open(THOUGHTS.EVIDENCE, id, row.get(THOUGHTS.EVIDENCE)),
                ledger.open(THOUGHTS.FAIRER, id, row.get(THOUGHTS.FAIRER)),
                Optional.ofNullable(row.get(THOUGHTS.BELIEF_AFTER)).map(Percent::new));
    }
}
