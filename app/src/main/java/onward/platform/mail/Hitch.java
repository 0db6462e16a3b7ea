package onward.platform.mail;

/// Where the way to a mail server was barred, in words for the person.
public enum Hitch {
    /// Nobody answered there.
    NO_CONNECTION("The mail server could not be reached."),
    /// It hung up, or said nothing that can be understood.
    BROKEN_OFF("The mail server broke off before it took the note."),
    /// Encryption was not to be had, or the certificate is not the server's.
    NOT_PRIVATE("The way to the mail server could not be made private, so nothing was sent."),
    /// Name or password were not taken.
    SIGN_IN("The mail server did not take your name and password."),
    /// It does not send for this address.
    SENDER("The mail server does not send from your address."),
    /// It does not know the recipient.
    RECIPIENT("The mail server did not take the address of the recipient."),
    /// It knows no addresses beyond ASCII.
    NO_UTF8("The mail server cannot send to addresses with such letters."),
    /// It did not want the letter.
    LETTER("The mail server did not take the note."),
    /// There is no mail server to take it to.
    NO_SERVER("No mail server is set up for you."),
    /// It was tried for two days.
    TOO_LONG("The mail server was asked for two days and never took the note.");

    private final String words;

    Hitch(String words) {
        this.words = words;
    }

    /// What happened, in one sentence.
    public String words() {
        return words;
    }
}
