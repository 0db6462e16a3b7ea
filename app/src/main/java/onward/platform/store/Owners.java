package onward.platform.store;

import static onward.schema.tables.Owners.OWNERS;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onward.kernel.Micros;
import onward.kernel.Owner;
import onward.kernel.OwnerId;
import onward.platform.sealing.KeyFile;

/// The shelf of owners: who they are, what they chose, and their wrapped keys.
public final class Owners {

    private static final int MINUTES_AN_HOUR = 60;

    private static final Prepared SELF =
            Prepared.of(on -> on.selectFrom(OWNERS).where(OWNERS.OWNER_ID.eq(Prepared.owner())));

    private final Store store;
    private final KeyFile keyFile;

    /// @param keyFile wraps the data keys of new owners
    public Owners(Store store, KeyFile keyFile) {
        this.store = store;
        this.keyFile = keyFile;
    }

    /// The person of this computer: the one owner of a local store.
    public Optional<OwnerId> first() {
        return store.lookUp(sql ->
                sql.select(OWNERS.OWNER_ID)
                        .from(OWNERS)
                        .orderBy(OWNERS.CREATED_AT, OWNERS.OWNER_ID)
                        .limit(1)
                        .fetchOptional(OWNERS.OWNER_ID)
                        .map(OwnerId::new));
    }

    /// Everybody whose rows are kept here, for the jobs.
    public List<OwnerId> all() {
        return store
                .lookUp(sql -> sql.select(OWNERS.OWNER_ID).from(OWNERS).fetch(OWNERS.OWNER_ID))
                .stream()
                .map(OwnerId::new)
                .toList();
    }

    /// Takes in a new owner, with a data key of their own.
    public Owner add(Owner owner, Instant now) {
        var wrapped = keyFile.wrapNewKey(owner.id());
        store.asPlatform(sql ->
                sql.insertInto(OWNERS)
                        .set(OWNERS.OWNER_ID, owner.id().value())
                        .set(OWNERS.CREATED_AT, Micros.of(now))
                        .set(OWNERS.WRAPPED_KEY, wrapped)
                        .set(OWNERS.ZONE, owner.zone().getId())
                        .set(OWNERS.LANGUAGE, owner.language().toLanguageTag())
                        .set(OWNERS.COUNTRY, owner.country().orElse(null))
                        .set(OWNERS.NOTE_MINUTE, minute(owner.noteHour()))
                        .set(OWNERS.GUIDE, owner.guide())
                        .set(OWNERS.STEP_BACK, owner.stepBack())
                        .set(OWNERS.KIND_WORD, owner.kindWord())
                        .execute());
        return owner;
    }

    /// The owner, with what they chose.
    public static Owner load(Ledger ledger) {
        return loadBy(ledger, SELF, Map.of()).orElseThrow(Seals.UnknownOwner::new);
    }

    /// The owner, where a select of their row finds it; empty where it does not.
    public static Optional<Owner> loadBy(
            Ledger ledger, Prepared select, Map<String, Object> values) {
        return select.rows(ledger, values).stream().findFirst().map(row -> read(ledger, row));
    }

    /// Keeps what the owner chose.
    public static void update(Ledger ledger, Owner owner) {
        ledger.sql()
                .update(OWNERS)
                .set(OWNERS.NAME, ledger.close(OWNERS.NAME, owner.id().value(), owner.name()))
                .set(OWNERS.ZONE, owner.zone().getId())
                .set(OWNERS.LANGUAGE, owner.language().toLanguageTag())
                .set(OWNERS.COUNTRY, owner.country().orElse(null))
                .set(OWNERS.NOTE_MINUTE, minute(owner.noteHour()))
                .set(OWNERS.GUIDE, owner.guide())
                .set(OWNERS.STEP_BACK, owner.stepBack())
                .set(OWNERS.KIND_WORD, owner.kindWord())
                .where(ledger.owns(OWNERS.OWNER_ID))
                .execute();
    }

    /// Destroys the owner's key and row. The rooms have erased their own rows before.
    public static void erase(Ledger ledger) {
        ledger.sql().deleteFrom(OWNERS).where(ledger.owns(OWNERS.OWNER_ID)).execute();
    }

    private static Owner read(Ledger ledger, Row row) {
        var id = new OwnerId(row.get(OWNERS.OWNER_ID));
        return new Owner(
                id,
                ledger.openIfAny(OWNERS.NAME, id.value(), row.get(OWNERS.NAME)).orElse(""),
                ZoneId.of(row.get(OWNERS.ZONE)),
                Locale.forLanguageTag(row.get(OWNERS.LANGUAGE)),
                Optional.ofNullable(row.get(OWNERS.COUNTRY)),
                LocalTime.of(
                        row.get(OWNERS.NOTE_MINUTE) / MINUTES_AN_HOUR,
                        row.get(OWNERS.NOTE_MINUTE) % MINUTES_AN_HOUR),
                row.get(OWNERS.GUIDE),
                row.get(OWNERS.STEP_BACK),
                row.get(OWNERS.KIND_WORD));
    }

    private static int minute(LocalTime hour) {
        return hour.toSecondOfDay() / MINUTES_AN_HOUR;
    }
}
