package onward.bridge;

import static onward.schema.tables.PersonImports.PERSON_IMPORTS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import org.jooq.Condition;
import org.jooq.Record;

/// The shelf of files between their upload and the word of the person.
final class PersonImports {

    private PersonImports() {}

    /// Keeps a file, sealed.
    static void put(Ledger ledger, PersonImport file, String body) {
        var id = file.id().value();
        var sealed = ledger.close(PERSON_IMPORTS.BODY, id, Packed.pack(body));
        ledger.sql()
                .insertInto(PERSON_IMPORTS)
                .set(PERSON_IMPORTS.OWNER_ID, ledger.owner().value())
                .set(PERSON_IMPORTS.IMPORT_ID, id)
                .set(PERSON_IMPORTS.CREATED_AT, Micros.of(file.at()))
                .set(PERSON_IMPORTS.KIND, file.kind().name())
                .set(PERSON_IMPORTS.BODY, sealed)
                .onConflict(PERSON_IMPORTS.OWNER_ID, PERSON_IMPORTS.IMPORT_ID)
                .doUpdate()
                .set(PERSON_IMPORTS.KIND, file.kind().name())
                .set(PERSON_IMPORTS.BODY, sealed)
                .execute();
    }

    /// Its people are in: what was read goes, what undoes it is kept.
    static void taken(Ledger ledger, ImportId file, Instant at, String undo) {
        var id = file.value();
        ledger.sql()
                .update(PERSON_IMPORTS)
                .set(PERSON_IMPORTS.TAKEN_AT, Micros.of(at))
                .set(PERSON_IMPORTS.BODY, ledger.close(PERSON_IMPORTS.BODY, id, ""))
                .set(PERSON_IMPORTS.UNDO, ledger.close(PERSON_IMPORTS.UNDO, id, Packed.pack(undo)))
                .where(is(ledger, file))
                .execute();
    }

    static Optional<PersonImport> find(Ledger ledger, ImportId file) {
        return ledger.sql()
                .select(
                        PERSON_IMPORTS.IMPORT_ID,
                        PERSON_IMPORTS.CREATED_AT,
                        PERSON_IMPORTS.KIND,
                        PERSON_IMPORTS.TAKEN_AT)
                .from(PERSON_IMPORTS)
                .where(is(ledger, file))
                .fetchOptional(PersonImports::read);
    }

    /// The files of the last time, the newest first.
    static List<PersonImport> latest(Ledger ledger, int most) {
        return ledger.sql()
                .select(
                        PERSON_IMPORTS.IMPORT_ID,
                        PERSON_IMPORTS.CREATED_AT,
                        PERSON_IMPORTS.KIND,
                        PERSON_IMPORTS.TAKEN_AT)
                .from(PERSON_IMPORTS)
                .where(ledger.owns(PERSON_IMPORTS.OWNER_ID))
                .orderBy(PERSON_IMPORTS.CREATED_AT.desc(), PERSON_IMPORTS.IMPORT_ID.desc())
                .limit(most)
                .fetch(PersonImports::read);
    }

    static String body(Ledger ledger, ImportId file) {
        return Packed.unpack(
                ledger.open(
                        PERSON_IMPORTS.BODY,
                        file.value(),
                        ledger.sql()
                                .select(PERSON_IMPORTS.BODY)
                                .from(PERSON_IMPORTS)
                                .where(is(ledger, file))
                                .fetchSingle(PERSON_IMPORTS.BODY)));
    }

    /// What undoes it; empty where it was not taken in.
    static Optional<String> undo(Ledger ledger, ImportId file) {
        return ledger.sql()
                .select(PERSON_IMPORTS.UNDO)
                .from(PERSON_IMPORTS)
                .where(is(ledger, file))
                .fetchOptional(PERSON_IMPORTS.UNDO)
                .flatMap(undo -> ledger.openIfAny(PERSON_IMPORTS.UNDO, file.value(), undo))
                .map(Packed::unpack);
    }

    static boolean remove(Ledger ledger, ImportId file) {
        return ledger.sql().deleteFrom(PERSON_IMPORTS).where(is(ledger, file)).execute() > 0;
    }

    /// Removes what was brought before a moment.
    static void sweep(Ledger ledger, Instant before) {
        ledger.sql()
                .deleteFrom(PERSON_IMPORTS)
                .where(ledger.owns(PERSON_IMPORTS.OWNER_ID))
                .and(PERSON_IMPORTS.CREATED_AT.lt(Micros.of(before)))
                .execute();
    }

    private static Condition is(Ledger ledger, ImportId file) {
        return ledger.owns(PERSON_IMPORTS.OWNER_ID).and(PERSON_IMPORTS.IMPORT_ID.eq(file.value()));
    }

    private static PersonImport read(Record row) {
        return new PersonImport(
                new ImportId(row.get(PERSON_IMPORTS.IMPORT_ID)),
                Micros.toInstant(row.get(PERSON_IMPORTS.CREATED_AT)),
                PersonImport.Kind.valueOf(row.get(PERSON_IMPORTS.KIND)),
                Optional.ofNullable(row.get(PERSON_IMPORTS.TAKEN_AT)).map(Micros::toInstant));
    }
}
