package onward.thank;

import java.time.Duration;
import java.util.Optional;
import onward.kernel.Uuid7;
import onward.platform.mail.MailAddress;
import onward.platform.mail.MailServer;
import onward.platform.mail.Security;
import onward.platform.web.Form;

/// What was typed about a mail server, fit or not. A password is never shown again.
///
/// @param copyHost the server that keeps copies; empty where none are wanted
/// @param remind whether the person is reminded by mail
public record MailForm(
        String address,
        String host,
        String port,
        String security,
        String login,
        String undo,
        String copyHost,
        String copyPort,
        String copySecurity,
        boolean remind) {

    private static final String A_SERVER = "[A-Za-z0-9.:_-]{1,253}";
    static final String AN_ADDRESS = "Type your address as your provider writes it, with one @.";
    private static final int LAST_PORT = 65_535;
    private static final int MOST_MINUTES = 120;
    private static final int USUAL_PORT = 465;
    private static final int USUAL_COPY_PORT = 993;

    static MailForm of(Optional<MailAccount> account) {
        return account.map(MailForm::of)
                .orElseGet(() ->
                        new MailForm(
                                "",
                                "",
                                "",
                                "",
                                "",
                                String.valueOf(MailAccount.USUAL_UNDO.toMinutes()),
                                "",
                                "",
                                "",
                                false));
    }

    private static MailForm of(MailAccount known) {
        return new MailForm(
                known.address().written(),
                known.host(),
                String.valueOf(known.port()),
                known.security().name(),
                known.login(),
                String.valueOf(known.undo().toMinutes()),
                known.copies().map(MailAccount.Copies::host).orElse(""),
                known.copies().map(MailAccount.Copies::port).map(String::valueOf).orElse(""),
                known.copies().map(MailAccount.Copies::security).map(Enum::name).orElse(""),
                known.isReminding());
    }

    /// A new one for an address, with what is known of its provider.
    static MailForm about(Form form) {
        var empty = of(Optional.empty());
        return new MailForm(
                        form.line("address", "Your address"),
                        empty.host,
                        empty.port,
                        empty.security,
                        empty.login,
                        empty.undo,
                        empty.copyHost,
                        empty.copyPort,
                        empty.copySecurity,
                        empty.remind)
                .completed();
    }

    static MailForm read(Form form) {
        return new MailForm(
                form.line("address", "Your address"),
                form.line("host", "Outgoing server"),
                form.line("port", "Port"),
                form.word("security"),
                form.line("login", "User name"),
                form.line("undo", "Minutes to undo"),
                form.line("copy_host", "Incoming server"),
                form.line("copy_port", "Its port"),
                form.word("copy_security"),
                form.has("remind"));
    }

    /// The same, with what is known of the address's provider where nothing else was typed.
    MailForm completed() {
        var hint =
                MailAddress.read(address).flatMap(ProviderHint::of).flatMap(ProviderHint::server);
        return new MailForm(
                address,
                host.isEmpty() ? hint.map(ProviderHint.Outgoing::host).orElse("") : host,
                port.isEmpty()
                        ? hint.map(ProviderHint.Outgoing::port).map(String::valueOf).orElse("")
                        : port,
                security.isEmpty() || host.isEmpty()
                        ? hint.map(ProviderHint.Outgoing::security).map(Enum::name).orElse(security)
                        : security,
                login.isEmpty() && hint.isPresent() ? address : login,
                undo,
                copyHost,
                copyPort.isEmpty() && !copyHost.isEmpty()
                        ? String.valueOf(USUAL_COPY_PORT)
                        : copyPort,
                copySecurity.isEmpty() && !copyHost.isEmpty() ? Security.TLS.name() : copySecurity,
                remind);
    }

    /// The account as typed; empty where something was refused.
    ///
    /// @param present keeps its password where none was typed for the same server and name
    Optional<MailAccount> account(Form form, Optional<MailAccount> present, String fresh) {
        var from = MailAddress.read(address);
        if (from.isEmpty()) {
            form.refuse("address", AN_ADDRESS);
        }
        if (!host.matches(A_SERVER)) {
            form.refuse(
                    "host",
                    "Type the name of the outgoing server. Your provider's help calls it SMTP.");
        }
        var number = form.number("port", "Port", port, 1, LAST_PORT).orElse(USUAL_PORT);
        var minutes = form.number("undo", "Minutes to undo", undo, 1, MOST_MINUTES).orElse(10);
        var encrypted = encrypted(form, "security", host, security);
        var copies = copies(form);
        var typed = form.secret("password");
        var kept =
                present.filter(known -> known.host().equals(host) && known.login().equals(login))
                        .filter(known -> copies.isEmpty() || known.copies().equals(copies))
                        .flatMap(MailAccount::password);
        if (typed.isEmpty()
                && kept.isEmpty()
                && !login.isEmpty()
                && present.flatMap(MailAccount::password).isPresent()) {
            form.refuse(
                    "password",
                    "A server or your user name has changed. Type the password for it again.");
        }
        if (!form.isGood()) {
            return Optional.empty();
        }
        return Optional.of(
                new MailAccount(
                        present.map(MailAccount::id).orElse(new MailAccountId(Uuid7.check(fresh))),
                        from.orElseThrow(),
                        host,
                        number,
                        encrypted.orElseThrow(),
                        login,
                        typed.isEmpty() ? kept : Optional.of(typed),
                        Duration.ofMinutes(minutes),
                        copies,
                        remind));
    }

    private Optional<MailAccount.Copies> copies(Form form) {
        if (copyHost.isEmpty()) {
            return Optional.empty();
        }
        if (!copyHost.matches(A_SERVER)) {
            form.refuse(
                    "copy_host",
                    "Type the name of the incoming server. Your provider's help calls it IMAP.");
        }
        if (login.isEmpty()) {
            form.refuse("login", "For a copy, your user name is needed.");
        }
        var number = form.number("copy_port", "Its port", copyPort, 1, LAST_PORT);
        var encrypted = encrypted(form, "copy_security", copyHost, copySecurity);
        return form.isGood() && encrypted.isPresent()
                ? Optional.of(
                        new MailAccount.Copies(
                                copyHost, number.orElse(USUAL_COPY_PORT), encrypted.get()))
                : Optional.empty();
    }

    private static Optional<Security> encrypted(
            Form form, String field, String host, String typed) {
        var encrypted = Form.among(Security.class, typed);
        if (encrypted.isEmpty()) {
            form.refuse(field, "Choose how the way there is encrypted.");
        } else if (encrypted.get() == Security.PLAIN && !MailServer.isHere(host)) {
            form.refuse(
                    field,
                    "Without encryption, only a program on this computer is spoken to (localhost).");
        }
        return encrypted;
    }
}
