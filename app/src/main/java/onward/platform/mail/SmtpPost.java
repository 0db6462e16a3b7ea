package onward.platform.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.security.cert.CertificateException;
import java.util.function.Supplier;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocketFactory;

/// Takes letters to the person's own mail server by SMTP, on Angus Mail. One of the few classes
/// that open a connection.
public final class SmtpPost implements Post, AutoCloseable {

    private final Patience patience;
    private final Supplier<SSLSocketFactory> encryption;
    private final Lines lines = new Lines();

    /// @param encryption knows which certificates to believe
    public SmtpPost(Patience patience, SSLSocketFactory encryption) {
        this(patience, () -> encryption);
    }

    private SmtpPost(Patience patience, Supplier<SSLSocketFactory> encryption) {
        this.patience = patience;
        this.encryption = encryption;
    }

    /// With the usual patience, believing whom this computer believes.
    public static SmtpPost usual() {
        // to read whom this computer believes takes a quarter of a second: not before it is needed
        return new SmtpPost(Patience.USUAL, () -> (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    @Override
    public SendOutcome send(MailServer server, Parcel parcel, Passing passing) {
        try (var line = lines.open(patience.whole())) {
            set(server, parcel, line);
            return talk(server, parcel, new SmtpTalk(line.session(), passing));
        }
    }

    private static SendOutcome talk(MailServer server, Parcel parcel, SmtpTalk talk) {
        try {
            connect(server, talk);
            if (parcel.needsUtf8() && !talk.supportsExtension("SMTPUTF8")) {
                return new SendOutcome.Refused(Hitch.NO_UTF8, "");
            }
            var to = new InternetAddress();
            to.setAddress(parcel.to().written());
            talk.sendMessage(new SmtpTalk.Verbatim(parcel.text()), new InternetAddress[] {to});
            talk.close();
            return talk.outcome().orElseGet(() -> talk.before(Hitch.BROKEN_OFF));
        } catch (MessagingException | IllegalStateException broken) {
            // behind the dot only what the server answered counts, whatever else broke
            return talk.outcome().orElseGet(() -> before(server, talk, broken));
        }
    }

    private static void connect(MailServer server, SmtpTalk talk) throws MessagingException {
        if (server.login().isPresent()) {
            var login = server.login().get();
            talk.connect(server.host(), server.port(), login.name(), login.password());
        } else {
            talk.connect(server.host(), server.port(), null, null);
        }
        talk.connected();
    }

    private static SendOutcome before(MailServer server, SmtpTalk talk, Exception broken) {
        if (isUnproven(broken)
                || (server.security() == Security.STARTTLS && talk.lacksEncryption())) {
            return new SendOutcome.Refused(Hitch.NOT_PRIVATE, "");
        }
        if (broken instanceof AuthenticationFailedException) {
            return talk.notSignedIn();
        }
        return talk.before(talk.hasBegun() ? Hitch.BROKEN_OFF : Hitch.NO_CONNECTION);
    }

    /// The certificate is not the server's, or nobody known vouches for it.
    static boolean isUnproven(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = behind(cause)) {
            if (cause instanceof CertificateException
                    || cause instanceof SSLPeerUnverifiedException) {
                return true;
            }
        }
        return false;
    }

    private static @org.jspecify.annotations.Nullable Throwable behind(Throwable broken) {
        return broken instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : broken.getCause();
    }

    private void set(MailServer server, Parcel parcel, OpenLine line) {
        var settings = line.settings("smtp", server.security(), patience, encryption.get());
        settings.put("mail.smtp.from", parcel.from().written());
        settings.put("mail.smtp.quitwait", "false");
        settings.put("mail.smtp.localhost", "localhost");
        settings.put("mail.smtp.auth", String.valueOf(server.login().isPresent()));
        settings.put("mail.mime.allowutf8", String.valueOf(parcel.needsUtf8()));
    }

    @Override
    public void close() {
        lines.close();
    }
}
