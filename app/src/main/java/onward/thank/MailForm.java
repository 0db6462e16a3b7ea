package onward.thank;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import onward.kernel.Uuid7;
import onward.platform.mail.MailAddress;
import onward.platform.mail.MailServer;
import onward.platform.mail.Security;
import onward.platform.web.Form;

/// What was typed about a mail server, fit or not. A password is never shown again.
public record MailForm(
        String address, String host, String port, String security, String login, String undo) {

    private static final int LAST_PORT = 65_535;
    private static final int MOST_MINUTES = 120;
    private static final int USUAL_PORT = 465;

    static MailForm of(Optional<MailAccount> account) {
        return account.map(known ->
                        new MailForm(
                                known.address().written(),
                                known.host(),
                                String.valueOf(known.port()),
                                known.security().name(),
                                known.login(),
                                String.valueOf(known.undo().toMinutes())))
                .orElseGet(() ->
                        new MailForm(
                                "",
                                "",
                                "",
                                "",
                                "",
                                String.valueOf(MailAccount.USUAL_UNDO.toMinutes())));
    }

    static MailForm read(Form form) {
        return new MailForm(
                form.line("address", "Your address"),
                form.line("host", "Outgoing server"),
                form.line("port", "Port"),
                form.word("security"),
                form.line("login", "User name"),
                form.line("undo", "Minutes to undo"));
    }

    /// The same, with what is known of the address's provider where nothing else was typed.
    MailForm completed() {
        var hint = MailAddress.read(address).flatMap(ProviderHint::of);
        return new MailForm(
                address,
                host.isEmpty() ? hint.map(ProviderHint::host).orElse("") : host,
                port.isEmpty()
                        ? hint.map(ProviderHint::port).map(String::valueOf).orElse("")
                        : port,
                security.isEmpty() || host.isEmpty()
                        ? hint.map(ProviderHint::security).map(Enum::name).orElse(security)
                        : security,
                login.isEmpty() && hint.isPresent() ? address : login,
                undo);
    }

    /// The account as typed; empty where something was refused.
    ///
    /// @param present keeps its password where none was typed for the same server and name
    Optional<MailAccount> account(Form form, Optional<MailAccount> present, String fresh) {
        var from = MailAddress.read(address);
        if (from.isEmpty()) {
            form.refuse("address", "Type your address as your provider writes it, with one @.");
        }
        if (!host.matches("[A-Za-z0-9.:_-]{1,253}")) {
            form.refuse(
                    "host",
                    "Type the name of the outgoing server. Your provider's help calls it SMTP.");
        }
        var number = form.number("port", "Port", port, 1, LAST_PORT).orElse(USUAL_PORT);
        var minutes = form.number("undo", "Minutes to undo", undo, 1, MOST_MINUTES).orElse(10);
        var encrypted =
                Arrays.stream(Security.values())
                        .filter(one -> one.name().equals(security))
                        .findFirst();
        if (encrypted.isEmpty()) {
            form.refuse("security", "Choose how the way there is encrypted.");
        } else if (encrypted.get() == Security.PLAIN && !MailServer.isHere(host)) {
            form.refuse(
                    "security",
                    "Without encryption, only a program on this computer is spoken to (localhost).");
        }
        if (!form.isGood()) {
            return Optional.empty();
        }
        var typed = form.word("password");
        var kept =
                present.filter(known -> known.host().equals(host) && known.login().equals(login))
                        .flatMap(MailAccount::password);
        return Optional.of(
                new MailAccount(
                        present.map(MailAccount::id).orElse(new MailAccountId(Uuid7.check(fresh))),
                        from.orElseThrow(),
                        host,
                        number,
                        encrypted.orElseThrow(),
                        login,
                        typed.isEmpty() ? kept : Optional.of(typed),
                        Duration.ofMinutes(minutes)));
    }
}
