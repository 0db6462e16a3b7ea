package onward.reflect;

import static onward.schema.tables.Sheets.SHEETS;

import java.util.Map;
import java.util.Optional;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;

/// The shelf of editions: which version of each page of a write-up stands.
final class Sheets {

    private static final Prepared VERSION =
            Prepared.of(on ->
                    on.select(SHEETS.VERSION)
                            .from(SHEETS)
                            .where(SHEETS.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    SHEETS.REFLECTION_ID.eq(
                                            Prepared.value("reflection", String.class)))
                            .and(SHEETS.SHEET.eq(Prepared.value("sheet", String.class))));

    private Sheets() {}

    static int version(Ledger ledger, ReflectionId reflection, Sheet sheet) {
        return VERSION
                .rows(ledger, Map.of("reflection", reflection.value(), "sheet", sheet.name()))
                .stream()
                .findFirst()
                .map(row -> row.get(SHEETS.VERSION))
                .orElse(0);
    }

    /// Takes the next version of a page for a save, unless another page took it since.
    ///
    /// @return the new version; empty where the page is stale
    static Optional<Integer> next(
            Ledger ledger, ReflectionId reflection, Sheet sheet, Edition edition) {
        var there =
                ledger.sql()
                        .select(SHEETS.VERSION, SHEETS.SAVED_BY)
                        .from(SHEETS)
                        .where(ledger.owns(SHEETS.OWNER_ID))
                        .and(SHEETS.REFLECTION_ID.eq(reflection.value()))
                        .and(SHEETS.SHEET.eq(sheet.name()))
                        .fetchOptional();
        var standing = there.map(row -> row.value1()).orElse(0);
        if (!edition.mayReplace(standing, there.map(row -> row.value2()))) {
            return Optional.empty();
        }
        var next = standing + 1;
        var savedBy = edition.openPage().orElse(null);
        ledger.sql()
                .insertInto(SHEETS)
                .set(SHEETS.OWNER_ID, ledger.owner().value())
                .set(SHEETS.REFLECTION_ID, reflection.value())
                .set(SHEETS.SHEET, sheet.name())
                .set(SHEETS.VERSION, next)
                .set(SHEETS.SAVED_BY, savedBy)
                .onConflict(SHEETS.OWNER_ID, SHEETS.REFLECTION_ID, SHEETS.SHEET)
                .doUpdate()
                .set(SHEETS.VERSION, next)
                .set(SHEETS.SAVED_BY, savedBy)
                .execute();
        return Optional.of(next);
    }
}
