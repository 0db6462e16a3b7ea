package onward.replay;

import static onward.schema.tables.QuestionImports.QUESTION_IMPORTS;

import java.time.Instant;
import java.util.Optional;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import org.jooq.Condition;

/// The shelf of files of questions between their upload and the word of the person.
final class QuestionImports {

    private QuestionImports() {}

    /// A file as it is kept: our own table of what was found in it.
    record Waiting(String table, int estimated) {}

    static void add(Ledger ledger, QuestionImportId file, Instant at, Waiting waiting) {
        var id = file.value();
        ledger.sql()
                .insertInto(QUESTION_IMPORTS)
                .set(QUESTION_IMPORTS.OWNER_ID, ledger.owner().value())
                .set(QUESTION_IMPORTS.IMPORT_ID, id)
                .set(QUESTION_IMPORTS.CREATED_AT, Micros.of(at))
                .set(QUESTION_IMPORTS.ESTIMATED, waiting.estimated())
                .set(
                        QUESTION_IMPORTS.BODY,
                        ledger.close(QUESTION_IMPORTS.BODY, id, waiting.table()))
                .execute();
    }

    static Optional<Waiting> find(Ledger ledger, QuestionImportId file) {
        return ledger.sql()
                .select(QUESTION_IMPORTS.BODY, QUESTION_IMPORTS.ESTIMATED)
                .from(QUESTION_IMPORTS)
                .where(is(ledger, file))
                .fetchOptional(row ->
                        new Waiting(
                                ledger.open(QUESTION_IMPORTS.BODY, file.value(), row.value1()),
                                row.value2()));
    }

    static boolean remove(Ledger ledger, QuestionImportId file) {
        return ledger.sql().deleteFrom(QUESTION_IMPORTS).where(is(ledger, file)).execute() > 0;
    }

    /// Removes what was brought before a moment.
    static void sweep(Ledger ledger, Instant before) {
        ledger.sql()
                .deleteFrom(QUESTION_IMPORTS)
                .where(ledger.owns(QUESTION_IMPORTS.OWNER_ID))
                .and(QUESTION_IMPORTS.CREATED_AT.lt(Micros.of(before)))
                .execute();
    }

    private static Condition is(Ledger ledger, QuestionImportId file) {
        return ledger.owns(QUESTION_IMPORTS.OWNER_ID)
                .and(QUESTION_IMPORTS.IMPORT_ID.eq(file.value()));
    }
}
