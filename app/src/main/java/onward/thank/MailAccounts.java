package onward.thank;

import static onward.schema.tables.MailAccounts.MAIL_ACCOUNTS;
import static onward.schema.tables.MailPasswords.MAIL_PASSWORDS;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.kernel.Micros;
import onward.kernel.OwnerId;
import onward.platform.mail.Hitch;
import onward.platform.mail.MailAddress;
import onward.platform.mail.Security;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;
import onward.platform.store.Store;
import org.jooq.Condition;

/// The shelf of mail servers: each person has one, or none.
final class MailAccounts {

    private static final Prepared OWN =
            Prepared.of(on ->
                    on.select(MAIL_ACCOUNTS.fields())
                            .select(MAIL_PASSWORDS.PASSWORD)
                            .from(MAIL_ACCOUNTS)
                            .leftJoin(MAIL_PASSWORDS)
                            .on(
                                    MAIL_PASSWORDS.OWNER_ID.eq(MAIL_ACCOUNTS.OWNER_ID),
                                    MAIL_PASSWORDS.MAIL_ACCOUNT_ID.eq(
                                            MAIL_ACCOUNTS.MAIL_ACCOUNT_ID))
                            .where(MAIL_ACCOUNTS.OWNER_ID.eq(Prepared.owner())));

    private MailAccounts() {}

    static Optional<MailAccount> find(Ledger ledger) {
        return OWN.rows(ledger, Map.of()).stream().findFirst().map(row -> read(ledger, row));
    }

    static void put(Ledger ledger, MailAccount account) {
        remove(ledger);
        var id = account.id().value();
        ledger.sql()
                .insertInto(MAIL_ACCOUNTS)
                .set(MAIL_ACCOUNTS.OWNER_ID, ledger.owner().value())
                .set(MAIL_ACCOUNTS.MAIL_ACCOUNT_ID, id)
                .set(
                        MAIL_ACCOUNTS.ADDRESS,
                        ledger.close(MAIL_ACCOUNTS.ADDRESS, id, account.address().written()))
                .set(MAIL_ACCOUNTS.HOST, ledger.close(MAIL_ACCOUNTS.HOST, id, account.host()))
                .set(MAIL_ACCOUNTS.PORT, account.port())
                .set(MAIL_ACCOUNTS.SECURITY, account.security().name())
                .set(MAIL_ACCOUNTS.LOGIN, ledger.close(MAIL_ACCOUNTS.LOGIN, id, account.login()))
                .set(MAIL_ACCOUNTS.UNDO_MINUTES, (int) account.undo().toMinutes())
                .set(
                        MAIL_ACCOUNTS.COPY_HOST,
                        account.copies()
                                .map(kept -> ledger.close(MAIL_ACCOUNTS.COPY_HOST, id, kept.host()))
                                .orElse(null))
                .set(
                        MAIL_ACCOUNTS.COPY_PORT,
                        account.copies().map(MailAccount.Copies::port).orElse(null))
                .set(
                        MAIL_ACCOUNTS.COPY_SECURITY,
                        account.copies().map(kept -> kept.security().name()).orElse(null))
                .set(MAIL_ACCOUNTS.REMIND_AT, account.isReminding() ? 0L : null)
                .execute();
        account.password()
                .ifPresent(password ->
                        ledger.sql()
                                .insertInto(MAIL_PASSWORDS)
                                .set(MAIL_PASSWORDS.OWNER_ID, ledger.owner().value())
                                .set(MAIL_PASSWORDS.MAIL_ACCOUNT_ID, id)
                                .set(
                                        MAIL_PASSWORDS.PASSWORD,
                                        ledger.close(MAIL_PASSWORDS.PASSWORD, id, password))
                                .execute());
    }

    static void remove(Ledger ledger) {
        ledger.sql().deleteFrom(MAIL_ACCOUNTS).where(ledger.owns(MAIL_ACCOUNTS.OWNER_ID)).execute();
    }

    /// Why the last reminder did not go; empty where it did.
    static Optional<Hitch> unreminded(Ledger ledger) {
        return ledger.sql()
                .select(MAIL_ACCOUNTS.REMINDER_HITCH)
                .from(MAIL_ACCOUNTS)
                .where(ledger.owns(MAIL_ACCOUNTS.OWNER_ID))
                .fetchOptional(MAIL_ACCOUNTS.REMINDER_HITCH)
                .map(Hitch::valueOf);
    }

    /// Notes what became of a reminder.
    ///
    /// @param hitch why it did not go; empty where it did
    static void reminded(Ledger ledger, Optional<Hitch> hitch) {
        ledger.sql()
                .update(MAIL_ACCOUNTS)
                .set(MAIL_ACCOUNTS.REMINDER_HITCH, hitch.map(Enum::name).orElse(null))
                .where(ledger.owns(MAIL_ACCOUNTS.OWNER_ID))
                .execute();
    }

    /// Who wants to be reminded, and is to be looked after now. Nothing is told of anybody but who
    /// they are.
    static List<OwnerId> toRemind(Store store, Instant now, Duration again, int most) {
        return store
                .lookUp(sql ->
                        sql.select(MAIL_ACCOUNTS.OWNER_ID)
                                .from(MAIL_ACCOUNTS)
                                .where(isTime(now, again))
                                .orderBy(MAIL_ACCOUNTS.REMIND_AT)
                                .limit(most)
                                .fetch(MAIL_ACCOUNTS.OWNER_ID))
                .stream()
                .map(OwnerId::new)
                .toList();
    }

    /// Notes that it was looked, unless another worker just did.
    static boolean look(Ledger ledger, Instant now, Duration again) {
        return ledger.sql()
                        .update(MAIL_ACCOUNTS)
                        .set(MAIL_ACCOUNTS.REMIND_AT, Micros.of(now.plus(again)))
                        .where(ledger.owns(MAIL_ACCOUNTS.OWNER_ID))
                        .and(isTime(now, again))
                        .execute()
                > 0;
    }

    private static Condition isTime(Instant now, Duration again) {
        return MAIL_ACCOUNTS
                .REMIND_AT
                .le(Micros.of(now))
                // nothing is put off that long: the clock was put back since
                .or(MAIL_ACCOUNTS.REMIND_AT.gt(Micros.of(now.plus(again))));
    }

    private static MailAccount read(Ledger ledger, Row row) {
        var id = row.get(MAIL_ACCOUNTS.MAIL_ACCOUNT_ID);
        return new MailAccount(
                new MailAccountId(id),
                MailAddress.read(
                                ledger.open(
                                        MAIL_ACCOUNTS.ADDRESS, id, row.get(MAIL_ACCOUNTS.ADDRESS)))
                        .orElseThrow(),
                ledger.open(MAIL_ACCOUNTS.HOST, id, row.get(MAIL_ACCOUNTS.HOST)),
                row.get(MAIL_ACCOUNTS.PORT),
                Security.valueOf(row.get(MAIL_ACCOUNTS.SECURITY)),
                ledger.open(MAIL_ACCOUNTS.LOGIN, id, row.get(MAIL_ACCOUNTS.LOGIN)),
                ledger.openIfAny(MAIL_PASSWORDS.PASSWORD, id, row.get(MAIL_PASSWORDS.PASSWORD)),
                Duration.ofMinutes(row.get(MAIL_ACCOUNTS.UNDO_MINUTES)),
                ledger.openIfAny(MAIL_ACCOUNTS.COPY_HOST, id, row.get(MAIL_ACCOUNTS.COPY_HOST))
                        .map(host ->
                                new MailAccount.Copies(
                                        host,
                                        row.get(MAIL_ACCOUNTS.COPY_PORT),
                                        Security.valueOf(row.get(MAIL_ACCOUNTS.COPY_SECURITY)))),
                row.get(MAIL_ACCOUNTS.REMIND_AT) != null);
    }
}
