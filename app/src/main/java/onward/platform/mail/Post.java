package onward.platform.mail;

/// Takes a letter to a mail server.
@FunctionalInterface
public interface Post {

    /// Sends one letter, once. It never throws for what the world does: each failure has its
    /// outcome.
    SendOutcome send(MailServer server, Parcel parcel, Passing passing);
}
