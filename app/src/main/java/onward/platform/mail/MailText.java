package onward.platform.mail;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A letter before it is put on the wire: plain text, one recipient, no attachment, nothing that
/// tells who opened it.
///
/// @param fromName may be empty
/// @param toName may be empty
/// @param date as the letter shows it
public record MailText(
        String fromName,
        MailAddress from,
        String toName,
        MailAddress to,
        String subject,
        String body,
        ZonedDateTime date) {

    // "Tue, 17 Nov 2026 20:00:00 +0100" (RFC 5322, section 3.3)
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss xx", Locale.ROOT);

    public MailText {
        checkHeader(fromName);
        checkHeader(toName);
        checkHeader(subject);
    }

    /// The letter as a server is given it.
    ///
    /// @param messageId the name of this letter in all the world, without its brackets
    public String written(String messageId) {
        return "Message-ID: <"
                + messageId
                + ">\r\n"
                + date(date)
                + EncodedWords.mailbox("From", fromName, from)
                + EncodedWords.mailbox("To", toName, to)
                + about(subject, body);
    }

    static void checkHeader(String header) {
        if (header.chars().anyMatch(mark -> mark == '\r' || mark == '\n' || mark == 0)) {
            throw new IllegalArgumentException("a line end or a NUL in a header");
        }
    }

    static String date(ZonedDateTime date) {
        return "Date: %s\r\n".formatted(DATE.format(date));
    }

    /// The subject, what the rest is, and the rest.
    static String about(String subject, String body) {
        return (subject.isEmpty() ? "Subject:\r\n" : EncodedWords.text("Subject", subject))
                + "MIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=UTF-8\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                + QuotedPrintable.encode(
                        body.replace("\r\n", "\n").replace('\r', '\n').stripTrailing());
    }
}
