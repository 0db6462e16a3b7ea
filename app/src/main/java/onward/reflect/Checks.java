package onward.reflect;

import static onward.schema.tables.PutAwayChecks.PUT_AWAY_CHECKS;

import java.util.EnumMap;
import java.util.Map;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;

/// The shelf of what was answered before putting away.
final class Checks {

    private static final Prepared OF =
            Prepared.of(on ->
                    on.selectFrom(PUT_AWAY_CHECKS)
                            .where(PUT_AWAY_CHECKS.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    PUT_AWAY_CHECKS.REFLECTION_ID.eq(
                                            Prepared.value("reflection", String.class))));

    private Checks() {}

    static Map<Check, Check.Answer> of(Ledger ledger, ReflectionId reflection) {
        var answers = new EnumMap<Check, Check.Answer>(Check.class);
        OF.rows(ledger, Map.of("reflection", reflection.value()))
                .forEach(row ->
                        answers.put(
                                Check.valueOf(row.get(PUT_AWAY_CHECKS.ITEM)),
                                Check.Answer.valueOf(row.get(PUT_AWAY_CHECKS.ANSWER))));
        return answers;
    }

    static void replace(Ledger ledger, ReflectionId reflection, Map<Check, Check.Answer> answers) {
        ledger.sql()
                .deleteFrom(PUT_AWAY_CHECKS)
                .where(ledger.owns(PUT_AWAY_CHECKS.OWNER_ID))
                .and(PUT_AWAY_CHECKS.REFLECTION_ID.eq(reflection.value()))
                .execute();
        answers.forEach((check, answer) ->
                ledger.sql()
                        .insertInto(PUT_AWAY_CHECKS)
                        .set(PUT_AWAY_CHECKS.OWNER_ID, ledger.owner().value())
                        .set(PUT_AWAY_CHECKS.REFLECTION_ID, reflection.value())
                        .set(PUT_AWAY_CHECKS.ITEM, check.name())
                        .set(PUT_AWAY_CHECKS.ANSWER, answer.name())
                        .execute());
    }
}
