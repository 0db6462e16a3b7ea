package onward.platform.mail;

/// What became of laying a copy of a letter into the Sent folder.
public enum CopyOutcome {
    /// It lies there, laid now or before.
    KEPT,
    /// The server was not there, or broke off. The copy may lie there: whoever tries again looks
    /// first.
    UNREACHED,
    /// Encryption was not to be had, or the certificate is not the server's.
    NOT_PRIVATE,
    /// Name or password were not taken.
    NOT_SIGNED_IN,
    /// There is no folder for what was sent.
    NO_FOLDER
}
