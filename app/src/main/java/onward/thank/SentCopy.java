package onward.thank;

import onward.platform.mail.CopyOutcome;

/// What became of a note's copy in the Sent folder of the person's own mail account.
public enum SentCopy {
    /// It is being laid there, or the program ended while it was.
    UNDER_WAY("Whether a copy lies in your Sent folder is not known."),
    /// It lies there.
    KEPT("A copy lies in your Sent folder."),
    /// The server was not there.
    UNREACHED("No copy is known to lie in your Sent folder: its server could not be reached."),
    /// The way there was not private.
    NOT_PRIVATE(
            "No copy lies in your Sent folder: the way to its server could not be made private."),
    /// The server did not let anybody in.
    NOT_SIGNED_IN(
            "No copy lies in your Sent folder: its server did not take your name and password."),
    /// The server has no such folder.
    NO_FOLDER("No copy was kept: your mail account has no Sent folder.");

    private final String words;

    SentCopy(String words) {
        this.words = words;
    }

    static SentCopy of(CopyOutcome outcome) {
        return switch (outcome) {
            case KEPT -> KEPT;
            case UNREACHED -> UNREACHED;
            case NOT_PRIVATE -> NOT_PRIVATE;
            case NOT_SIGNED_IN -> NOT_SIGNED_IN;
            case NO_FOLDER -> NO_FOLDER;
        };
    }

    /// What somebody reads.
    public String words() {
        return words;
    }
}
