package onward;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import onward.platform.mail.MailServer;
import onward.platform.mail.Security;

/// A mail server of the tests' own on loopback: it takes letters, and can misbehave at every step.
public final class SmtpServer implements AutoCloseable {

    /// What it does there.
    public enum Act {
        GO,
        DROP,
        STALL,
        GARBAGE,
        NOT_NOW,
        NEVER
    }

    private final Security security;
    private final SSLContext encryption;
    private final LoopbackDoor door = new LoopbackDoor();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger talks = new AtomicInteger();
    private volatile Stage stage = Stage.AFTER;
    private volatile Act act = Act.GO;
    private volatile String said = "";
    private volatile String extensions = "8BITMIME";

    private SmtpServer(Security security, SSLContext encryption) {
        this.security = security;
        this.encryption = encryption;
    }

    /// Starts on a free port of loopback.
    public static SmtpServer start(Security security) {
        return start(security, Certificates.ofLocalhost());
    }

    public static SmtpServer start(Security security, SSLContext encryption) {
        var server = new SmtpServer(security, encryption);
        server.door.letIn(server::talk);
        return server;
    }

    /// How to reach it.
    public MailServer at() {
        return door.at(security);
    }

    /// From the next letter on, does this there.
    public void misbehave(Stage at, Act how) {
        stage = at;
        act = how;
    }

    /// From the next letter on, answers with a line of its own there, and goes on.
    public void says(Stage at, String line) {
        stage = at;
        said = line;
    }

    public void behave() {
        act = Act.GO;
        said = "";
    }

    /// What EHLO tells beside STARTTLS and AUTH.
    public void tells(String extension) {
        extensions = extension;
    }

    /// Every letter that was taken, in order.
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    public void forget() {
        taken.clear();
    }

    /// How often it was dialled.
    public int talks() {
        return talks.get();
    }

    private void talk(Socket socket) {
        talks.incrementAndGet();
        try (socket) {
            var talk = new Talk(socket);
            if (security == Security.TLS) {
                talk.encrypt();
            }
            talk.run();
        } catch (IOException | HangUp over) {
            // the other side, or the script, ended it
        }
    }

    @Override
    public void close() {
        door.close();
    }

    private static final class HangUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final class Talk {

        private final Wire wire;

        Talk(Socket socket) throws IOException {
            wire = new Wire(socket);
        }

        void encrypt() throws IOException {
            wire.encrypt(encryption);
        }

        void run() throws IOException {
            answer(Stage.BANNER, "220 test ready");
            var from = "";
            var to = "";
            while (true) {
                var line = line();
                var verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                switch (verb) {
                    case "EHLO", "HELO" -> {
                        if (stage == Stage.EHLO && act != Act.GO) {
                            answer(Stage.EHLO, "");
                        } else {
                            wire.tell(hello());
                        }
                    }
                    case "STARTTLS" -> {
                        answer(Stage.STARTTLS, "220 go on");
                        encrypt();
                    }
                    case "AUTH" -> answer(Stage.AUTH, "235 welcome");
                    case "MAIL" -> {
                        from = line.replaceAll("(?i)^MAIL FROM:<(.*)>.*$", "$1");
                        answer(Stage.MAIL, "250 ok");
                    }
                    case "RCPT" -> {
                        to = line.replaceAll("(?i)^RCPT TO:<(.*)>.*$", "$1");
                        answer(Stage.RCPT, "250 ok");
                    }
                    case "DATA" -> {
                        answer(Stage.DATA, "354 go on");
                        if (stage != Stage.DATA || said.isEmpty() || said.startsWith("354")) {
                            take(new Taken(from, to, body()));
                        }
                    }
                    case "QUIT" -> {
                        wire.say("221 bye");
                        return;
                    }
                    default -> wire.say("250 ok");
                }
            }
        }

        private List<String> hello() {
            var lines = new ArrayList<>(List.of("test"));
            lines.addAll(List.of(extensions.split(",")));
            if (security == Security.STARTTLS && !wire.isEncrypted()) {
                lines.add("STARTTLS");
            } else {
                lines.add("AUTH PLAIN LOGIN");
            }
            return lines;
        }

        private void take(Taken letter) throws IOException {
            if (stage == Stage.DOT_LOST && act != Act.GO) {
                answer(Stage.DOT_LOST, "");
                return;
            }
            taken.add(letter);
            answer(Stage.DOT_KEPT, "250 taken");
            if (stage == Stage.AFTER && act != Act.GO) {
                answer(Stage.AFTER, "");
            }
        }

        private void answer(Stage here, String good) throws IOException {
            switch (here == stage ? act : Act.GO) {
                case GO -> wire.say(here == stage && !said.isEmpty() ? said : good);
                case DROP -> throw new HangUp();
                case STALL -> {
                    wire.waitForTheOther(); // until it gives up
                    throw new HangUp();
                }
                case GARBAGE -> wire.say("what?");
                case NOT_NOW -> {
                    wire.say("451 4.3.0 not now");
                    throw new HangUp();
                }
                case NEVER -> {
                    wire.say("554 5.7.1 never");
                    throw new HangUp();
                }
            }
        }

        private String body() throws IOException {
            var text = new StringBuilder();
            while (true) {
                var line = line();
                if (stage == Stage.MID_BODY && act != Act.GO && !text.isEmpty()) {
                    answer(Stage.MID_BODY, "");
                }
                if (line.equals(".")) {
                    return text.toString();
                }
                text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
            }
        }

        private String line() throws IOException {
            return wire.line().orElseThrow(HangUp::new);
        }
    }
}
