package onward.platform.mail;

import java.time.ZonedDateTime;
import java.util.Optional;

/// A letter as a file that a mail program opens for sending. Who sends it and whom it goes to may
/// be unknown: then the mail program asks.
///
/// @param fromName may be empty
/// @param toName may be empty
public record UnsentText(
        String fromName,
        Optional<MailAddress> from,
        String toName,
        Optional<MailAddress> to,
        String subject,
        String body,
        ZonedDateTime date) {

    public UnsentText {
        MailText.checkHeader(fromName);
        MailText.checkHeader(toName);
        MailText.checkHeader(subject);
    }

    /// The file.
    public String written() {
        return "X-Unsent: 1\r\n"
                + MailText.date(date)
                + from.map(at -> EncodedWords.mailbox("From", fromName, at)).orElse("")
                + to.map(at -> EncodedWords.mailbox("To", toName, at)).orElse("")
                + MailText.about(subject, body);
    }
}
