package onward.reflect;

import static onward.schema.tables.Moments.MOMENTS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;

/// The shelf of moments.
final class Moments {

    private static final Prepared OF =
            Prepared.of(on ->
                    on.selectFrom(MOMENTS)
                            .where(MOMENTS.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    MOMENTS.REFLECTION_ID.eq(
                                            Prepared.value("reflection", String.class)))
                            .orderBy(MOMENTS.MOMENT_ID));

    private Moments() {}

    static List<Moment> of(Ledger ledger, ReflectionId reflection) {
        return OF.rows(ledger, Map.of("reflection", reflection.value())).stream()
                .map(row -> read(ledger, row))
                .toList();
    }

    /// Saves a moment unless another page saved it since.
    ///
    /// @return the new version; empty where it was not saved
    static Optional<Integer> save(
            Ledger ledger, ReflectionId reflection, Moment moment, Edition edition) {
        var id = moment.id().value();
        var there =
                ledger.sql()
                        .select(MOMENTS.REFLECTION_ID, MOMENTS.VERSION, MOMENTS.SAVED_BY)
                        .from(MOMENTS)
                        .where(ledger.owns(MOMENTS.OWNER_ID))
                        .and(MOMENTS.MOMENT_ID.eq(id))
                        .fetchOptional();
        var standing = there.map(row -> row.value2()).orElse(0);
        var elsewhere = there.filter(row -> !row.value1().equals(reflection.value())).isPresent();
        if (elsewhere || !edition.mayReplace(standing, there.map(row -> row.value3()))) {
            return Optional.empty();
        }
        var next = standing + 1;
        var asked = ledger.close(MOMENTS.ASKED, id, moment.asked());
        var said = ledger.close(MOMENTS.SAID, id, moment.said());
        var landed = ledger.close(MOMENTS.LANDED, id, moment.landed());
        var went = moment.went().map(Went::step).orElse(null);
        var savedBy = edition.openPage().orElse(null);
        ledger.sql()
                .insertInto(MOMENTS)
                .set(MOMENTS.OWNER_ID, ledger.owner().value())
                .set(MOMENTS.MOMENT_ID, id)
                .set(MOMENTS.REFLECTION_ID, reflection.value())
                .set(MOMENTS.VERSION, next)
                .set(MOMENTS.ASKED, asked)
                .set(MOMENTS.SAID, said)
                .set(MOMENTS.LANDED, landed)
                .set(MOMENTS.WENT, went)
                .set(MOMENTS.SAVED_BY, savedBy)
                .onConflict(MOMENTS.OWNER_ID, MOMENTS.MOMENT_ID)
                .doUpdate()
                .set(MOMENTS.VERSION, next)
                .set(MOMENTS.ASKED, asked)
                .set(MOMENTS.SAID, said)
                .set(MOMENTS.LANDED, landed)
                .set(MOMENTS.WENT, went)
                .set(MOMENTS.SAVED_BY, savedBy)
                .execute();
        return Optional.of(next);
    }

    static void remove(Ledger ledger, ReflectionId reflection, MomentId moment) {
        ledger.sql()
                .deleteFrom(MOMENTS)
                .where(ledger.owns(MOMENTS.OWNER_ID))
                .and(MOMENTS.MOMENT_ID.eq(moment.value()))
                .and(MOMENTS.REFLECTION_ID.eq(reflection.value()))
                .execute();
    }

    static Moment read(Ledger ledger, Row row) {
        var id = row.get(MOMENTS.MOMENT_ID);
        return new Moment(
                new MomentId(id),
                row.get(MOMENTS.VERSION),
                ledger.open(MOMENTS.ASKED, id, row.get(MOMENTS.ASKED)),
                ledger.open(MOMENTS.SAID, id, row.get(MOMENTS.SAID)),
                ledger.open(MOMENTS.LANDED, id, row.get(MOMENTS.LANDED)),
                Optional.ofNullable(row.get(MOMENTS.WENT)).flatMap(Went::of));
    }
}
