package onward.platform.mail;

/// Where a mail program shows what was sent.
@FunctionalInterface
public interface SentFolder {

    /// Lays a copy of a letter there, unless one of this Message-ID lies there already. It never
    /// throws for what the world does.
    ///
    /// @param messageId without its brackets
    /// @param letter as it went out
    CopyOutcome keep(MailServer server, String messageId, String letter);
}
