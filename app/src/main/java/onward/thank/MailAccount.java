package onward.thank;

import java.time.Duration;
import java.util.Optional;
import onward.platform.mail.MailAddress;
import onward.platform.mail.MailServer;
import onward.platform.mail.Security;

/// The mail server that a person sends by.
///
/// @param address whom the notes come from
/// @param login the name to sign in with; empty where the server asks for none
/// @param password empty where there is none here: an export takes none along
/// @param undo how long a note is held before it goes
/// @param copies where copies of what went out are kept; empty where none are wanted
/// @param isReminding whether the person is reminded by mail before notes are due
public record MailAccount(
        MailAccountId id,
        MailAddress address,
        String host,
        int port,
        Security security,
        String login,
        Optional<String> password,
        Duration undo,
        Optional<Copies> copies,
        boolean isReminding) {

    /// How long a note is held where nothing else was chosen.
    public static final Duration USUAL_UNDO = Duration.ofMinutes(10);

    public MailAccount {
        // refuses what no server is
        var _ = new MailServer(host, port, security, Optional.empty());
    }

    /// The server that keeps what was sent, by IMAP; it takes the same name and password.
    public record Copies(String host, int port, Security security) {
        public Copies {
            var _ = new MailServer(host, port, security, Optional.empty());
        }
    }

    /// How the server that keeps copies is reached; empty where none are wanted, or no password is
    /// here.
    public Optional<MailServer> copyServer() {
        return copies.flatMap(kept ->
                signIn().map(who ->
                        new MailServer(
                                kept.host(), kept.port(), kept.security(), Optional.of(who))));
    }

    /// Whether all is there that the server asks for.
    public boolean isComplete() {
        return login.isEmpty() || password.isPresent();
    }

    /// How the server is reached.
    public MailServer server() {
        return new MailServer(host, port, security, signIn());
    }

    private Optional<MailServer.Login> signIn() {
        return login.isEmpty()
                ? Optional.empty()
                : password.map(secret -> new MailServer.Login(login, secret));
    }

    @Override
    public String toString() {
        return "a mail account"; // a password is in no log
    }
}
