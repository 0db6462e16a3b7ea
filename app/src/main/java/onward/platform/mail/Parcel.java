package onward.platform.mail;

/// One letter in its envelope.
///
/// @param text the letter as the wire carries it: ASCII but for an address beyond it, which is
///   UTF-8 (RFC 6532); lines ended by CRLF, the last one too
public record Parcel(MailAddress from, MailAddress to, String text) {

    public Parcel {
        if (!text.endsWith("\r\n")) {
            throw new IllegalArgumentException("a letter ends with a line");
        }
    }

    /// Whether the server has to know SMTPUTF8 (RFC 6531) for it.
    public boolean needsUtf8() {
        return !from.isAscii() || !to.isAscii();
    }
}
