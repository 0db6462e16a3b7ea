package onward.platform.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.security.cert.CertificateException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/// Takes letters to mail servers by SMTP. The line stays open for the next letter where the last
/// one was taken and the next goes the same way; whatever else comes in between, it is dialled
/// anew.
final class SmtpTrip implements Post.Trip {

    private final Patience patience;
    private final Supplier<SSLSocketFactory> encryption;
    private final Lines lines;
    private Optional<Standing> standing = Optional.empty();

    SmtpTrip(Patience patience, Supplier<SSLSocketFactory> encryption, Lines lines) {
        this.patience = patience;
        this.encryption = encryption;
        this.lines = lines;
    }

    @Override
    public SendOutcome send(MailServer server, Parcel parcel, Passing passing) {
        var again =
                standing.filter(open -> open.fits(server, parcel))
                        .flatMap(open -> onStanding(open, parcel, passing));
        return again.orElseGet(() -> anew(server, parcel, passing));
    }

    /// Empty where the server had left meanwhile, or leaves now.
    private Optional<SendOutcome> onStanding(Standing open, Parcel parcel, Passing passing) {
        open.talk().next(passing);
        var outcome = talk(open, parcel, () -> open.talk().connected());
        return open.talk().isOver() ? Optional.empty() : Optional.of(outcome);
    }

    private SendOutcome anew(MailServer server, Parcel parcel, Passing passing) {
        close();
        var line = lines.open();
        set(server, parcel, line);
        var talk = new SmtpTalk(line.session(), passing);
        var open = new Standing(server, parcel.needsUtf8(), line, talk);
        standing = Optional.of(open);
        return talk(open, parcel, () -> connect(server, talk));
    }

    private SendOutcome talk(Standing open, Parcel parcel, Opening opening) {
        var talk = open.talk();
        var unlimited = lines.limit(open.line(), patience.whole());
        try {
            opening.go();
            if (parcel.needsUtf8() && !talk.supportsExtension("SMTPUTF8")) {
                return new SendOutcome.Refused(Hitch.NO_UTF8, "");
            }
            open.line().session().getProperties().put("mail.smtp.from", parcel.from().written());
            var to = new InternetAddress();
            to.setAddress(parcel.to().written());
            talk.sendMessage(new SmtpTalk.Verbatim(parcel.text()), new InternetAddress[] {to});
            return talk.outcome().orElseGet(() -> talk.before(Hitch.BROKEN_OFF));
        } catch (MessagingException | IllegalStateException broken) {
            // behind the dot only what the server answered counts, whatever else broke
            return talk.outcome().orElseGet(() -> before(open.server(), talk, broken));
        } finally {
            unlimited.run();
            if (talk.outcome().filter(SendOutcome.Delivered.class::isInstance).isEmpty()) {
                standing = Optional.empty();
                open.line().close();
            }
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

    private static @Nullable Throwable behind(Throwable broken) {
        return broken instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : broken.getCause();
    }

    private void set(MailServer server, Parcel parcel, OpenLine line) {
        var settings = line.settings("smtp", server.security(), patience, encryption.get());
        settings.put("mail.smtp.quitwait", "false");
        settings.put("mail.smtp.localhost", "localhost");
        settings.put("mail.smtp.auth", String.valueOf(server.login().isPresent()));
        settings.put("mail.mime.allowutf8", String.valueOf(parcel.needsUtf8()));
    }

    /// Says good-bye where a server listens, and hangs up.
    @Override
    public void close() {
        var open = standing;
        standing = Optional.empty();
        open.ifPresent(this::end);
    }

    private void end(Standing open) {
        open.line().whenClosed(lines.limit(open.line(), patience.whole()));
        try (var _ = open.line()) {
            open.talk().close();
        } catch (MessagingException gone) {
            return; // it is over either way
        }
    }

    /// A talk that may go on.
    private record Standing(MailServer server, boolean utf8, OpenLine line, SmtpTalk talk) {

        boolean fits(MailServer other, Parcel parcel) {
            return server.equals(other) && utf8 == parcel.needsUtf8();
        }
    }

    private interface Opening {
        void go() throws MessagingException;
    }
}
