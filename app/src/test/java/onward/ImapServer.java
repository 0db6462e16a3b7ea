package onward;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import onward.platform.mail.MailServer;
import onward.platform.mail.Security;

/// A server of the tests' own on loopback that keeps what was sent (IMAP, RFC 9051, as far as a
/// Sent folder needs it).
public final class ImapServer implements AutoCloseable {

    /// What it does wrong.
    public enum Fault {
        NONE,
        /// It lets nobody in.
        LOCKED,
        /// It knows no folder for what was sent.
        NO_FOLDER,
        /// It keeps the copy and hangs up without a word.
        SILENT
    }

    private final Security security;
    private final SSLContext encryption;
    private final LoopbackDoor door = new LoopbackDoor();
    private final List<String> kept = new CopyOnWriteArrayList<>();
    private volatile Fault fault = Fault.NONE;
    private volatile String name = "Sent";
    private volatile boolean isTelling = true;

    private ImapServer(Security security, SSLContext encryption) {
        this.security = security;
        this.encryption = encryption;
    }

    /// Starts on a free port of loopback.
    public static ImapServer start(Security security) {
        var server = new ImapServer(security, Certificates.ofLocalhost());
        server.door.letIn(server::talk);
        return server;
    }

    /// How to reach it.
    public MailServer at() {
        return door.at(security);
    }

    public void misbehave(Fault how) {
        fault = how;
    }

    /// The folder bears this name, and nothing tells what it is for.
    public void callsIt(String other) {
        name = other;
        isTelling = false;
    }

    /// Every copy that was laid, in order.
    public List<String> kept() {
        return List.copyOf(kept);
    }

    private void talk(Socket socket) {
        try (socket) {
            var wire = new Wire(socket);
            if (security == Security.TLS) {
                wire.encrypt(encryption);
            }
            wire.say("* OK ready");
            for (var line = wire.line(); line.isPresent(); line = wire.line()) {
                var words = line.get().split(" ", 3);
                answer(wire, words[0], words[1].toUpperCase(Locale.ROOT), line.get());
            }
        } catch (IOException over) {
            // the other side ended it, or a fault did
        }
    }

    private void answer(Wire wire, String tag, String verb, String line) throws IOException {
        switch (verb) {
            case "CAPABILITY" ->
                    wire.say(
                            "* CAPABILITY IMAP4rev1 AUTH=PLAIN"
                                    + (isTelling ? " SPECIAL-USE" : "")
                                    + (security == Security.STARTTLS ? " STARTTLS" : ""));
            case "STARTTLS" -> {
                wire.say(tag + " OK go on");
                wire.encrypt(encryption);
                return;
            }
            case "AUTHENTICATE" -> {
                wire.say("+ ");
                var secret = wire.line().orElse("");
                var isRight =
                        new String(Base64.getDecoder().decode(secret), StandardCharsets.UTF_8)
                                .endsWith("\0sam\0secret");
                if (!isRight || fault == Fault.LOCKED) {
                    wire.say(tag + " NO [AUTHENTICATIONFAILED] not you");
                    return;
                }
            }
            case "LIST" -> {
                wire.say("* LIST (\\HasNoChildren) \"/\" INBOX");
                if (fault != Fault.NO_FOLDER) {
                    wire.say(
                            "* LIST (\\HasNoChildren%s) \"/\" \"%s\""
                                    .formatted(isTelling ? " \\Sent" : "", name));
                }
            }
            case "EXAMINE" -> {
                wire.say("* FLAGS (\\Seen)");
                wire.say("* " + kept.size() + " EXISTS");
                wire.say("* 0 RECENT");
                wire.say("* OK [UIDVALIDITY 1] valid");
            }
            case "SEARCH" -> wire.say("* SEARCH" + numbers(line));
            case "APPEND" -> {
                var length = line.replaceFirst("^.*\\{(\\d+)}$", "$1");
                wire.say("+ go on");
                kept.add(wire.octets(Integer.parseInt(length)));
                wire.line();
                if (fault == Fault.SILENT) {
                    throw new IOException("the script ends here");
                }
            }
            default -> {} // each is answered, none is refused
        }
        wire.say(tag + " OK done");
    }

    /// Which copies bear the Message-ID that is searched for.
    private String numbers(String line) {
        var id = line.replaceFirst("(?i)^.*Message-Id\"? \"?(<[^>]*>)\"?.*$", "$1");
        var found = new StringBuilder();
        for (var at = 0; at < kept.size(); at++) {
            found.append(kept.get(at).contains("Message-ID: " + id) ? " " + (at + 1) : "");
        }
        return found.toString();
    }

    @Override
    public void close() {
        door.close();
    }
}
