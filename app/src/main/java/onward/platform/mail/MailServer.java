package onward.platform.mail;

import java.util.Optional;
import java.util.Set;

/// A mail server that takes letters from the person (RFC 6409).
///
/// @param login empty where it asks for none
public record MailServer(String host, int port, Security security, Optional<Login> login) {

    private static final int LAST_PORT = 65_535;
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1");

    public MailServer {
        // "smtp.example.org", "127.0.0.1", "::1"
        if (!host.matches("[A-Za-z0-9.:_-]{1,253}")) {
            throw new IllegalArgumentException("not the name of a server");
        }
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("not a port");
        }
        if (security == Security.PLAIN && !isHere(host)) {
            throw new IllegalArgumentException("only this computer is spoken to in the clear");
        }
    }

    /// Who signs in there.
    public record Login(String name, String password) {
        @Override
        public String toString() {
            return "a login"; // a password is in no log
        }
    }

    /// Whether this name means this very computer.
    public static boolean isHere(String host) {
        return HERE.contains(host);
    }
}
