package onward.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/// One talk with a mail server, which remembers how far it came and what the server said last.
///
/// Angus sends the dot, reads the answer and then talks on (RSET) before it tells anybody; a server
/// that hangs up meanwhile would take its answer along. So the end of the letter is sent here.
final class SmtpTalk extends SMTPTransport {

    private static final int TAKEN = 2;
    private static final int NOT_NOW = 4;
    private static final int NEVER = 5;
    private static final int CLASS = 100;
    private static final int MOST_WORDS = 400;

    private Passing passing;
    private Optional<Hitch> hitch = Optional.empty();
    private Optional<SendOutcome> outcome = Optional.empty();
    private int code;
    private String words = "";
    private boolean begun;
    private boolean silent;
    private boolean knowsItsExtensions;
    private boolean offersEncryption;

    SmtpTalk(Session session, Passing passing) {
        super(session, new URLName("smtp", null, -1, null, null, null));
        this.passing = passing;
    }

    /// Forgets the letter before, whose answer was good, for another one.
    void next(Passing another) {
        passing = another;
        hitch = Optional.empty();
        outcome = Optional.empty();
        code = 0;
        words = "";
        silent = false;
    }

    /// Whether a server that took the letter before had hung up since, or would take no further one
    /// on this line: it was not told of the letter yet. One that is silent is not meant: nobody has
    /// the time to wait for it twice.
    boolean isOver() {
        return !silent
                && (hitch.isEmpty() || (hitch.get() == Hitch.SENDER && code / CLASS != NEVER));
    }

    /// Told once the server is ready for letters.
    void connected() {
        passing.at(Step.CONNECTED);
    }

    /// What became of it, where the dot was reached; empty where it was not.
    Optional<SendOutcome> outcome() {
        return outcome;
    }

    /// What became of it before the dot, by the class of what the server said last.
    SendOutcome before(Hitch otherwise) {
        var where = hitch.orElse(otherwise);
        return code / CLASS == NEVER
                ? new SendOutcome.Refused(where, words)
                : new SendOutcome.Deferred(code / CLASS == NOT_NOW ? where : otherwise, words);
    }

    /// The server did not take name and password, or offered no way to give them.
    SendOutcome notSignedIn() {
        return code / CLASS == TAKEN
                ? new SendOutcome.Refused(Hitch.SIGN_IN, words)
                : before(Hitch.SIGN_IN);
    }

    /// Whether the server said anything.
    boolean hasBegun() {
        return begun;
    }

    /// Whether the server told what it can, and encryption was not among it.
    boolean lacksEncryption() {
        return knowsItsExtensions && !offersEncryption;
    }

    @Override
    protected boolean ehlo(String domain) throws MessagingException {
        knowsItsExtensions = super.ehlo(domain);
        if (!knowsItsExtensions) {
            // no server of this century takes letters from people without EHLO
            throw new MessagingException("EHLO was refused");
        }
        offersEncryption = offersEncryption || supportsExtension("STARTTLS");
        return true;
    }

    @Override
    protected void mailFrom() throws MessagingException {
        hitch = Optional.of(Hitch.SENDER);
        super.mailFrom();
        passing.at(Step.SENDER_TAKEN);
    }

    @Override
    protected void rcptTo() throws MessagingException {
        hitch = Optional.of(Hitch.RECIPIENT);
        super.rcptTo();
        passing.at(Step.RECIPIENT_TAKEN);
    }

    @Override
    protected OutputStream data() throws MessagingException {
        hitch = Optional.of(Hitch.LETTER);
        var stream = super.data();
        passing.at(Step.DATA_TAKEN);
        return stream;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        passing.at(Step.BODY_SENT);
        if (!passing.mayCross()) {
            outcome = Optional.of(new SendOutcome.CalledOff());
            throw new IOException("called off before the dot");
        }
        outcome = Optional.of(new SendOutcome.Unknown());
        passing.at(Step.CROSSED);
        sendCommand("."); // the letter ends with a line, so this stands on one of its own
        passing.at(Step.DOT_SENT);
        outcome = Optional.of(answered(readServerResponse()));
        passing.at(Step.ANSWERED);
    }

    private SendOutcome answered(int answer) {
        return switch (answer / CLASS) {
            case TAKEN -> new SendOutcome.Delivered();
            case NOT_NOW -> new SendOutcome.Deferred(Hitch.LETTER, words);
            case NEVER -> new SendOutcome.Refused(Hitch.LETTER, words);
            default -> new SendOutcome.Unknown();
        };
    }

    /// Keeps the first refusal: Angus talks on behind it, and the server may have left by then.
    @Override
    protected int readServerResponse() throws MessagingException {
        var isRefused = code / CLASS == NOT_NOW || code / CLASS == NEVER;
        if (isRefused) {
            return super.readServerResponse();
        }
        code = 0;
        words = "";
        var answer = heard();
        begun = true;
        code = answer;
        var said = getLastServerResponse();
        words = answer < 0 || said == null ? "" : printable(said);
        return answer;
    }

    private int heard() throws MessagingException {
        try {
            return super.readServerResponse();
        } catch (MessagingException broken) {
            silent = broken.getNextException() instanceof SocketTimeoutException;
            throw broken;
        }
    }

    private static String printable(String said) {
        // "550 5.1.1 No such person\n"
        var line = said.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.substring(0, Math.min(MOST_WORDS, line.length()));
    }

    /// A letter that goes out as it was written, byte for byte.
    static final class Verbatim extends MimeMessage {

        private final String text;

        Verbatim(String text) {
            super((Session) null);
            this.text = text;
        }

        @Override
        public @Nullable String getSubject() {
            return null; // Angus only logs it
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
