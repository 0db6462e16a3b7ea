package onward.platform.mail;

/// How the way to a mail server is kept private.
public enum Security {
    /// Encrypted after a greeting in the clear (RFC 3207); never without.
    STARTTLS("STARTTLS, most often port 587"),
    /// Encrypted from the first byte (RFC 8314).
    TLS("TLS, most often port 465"),
    /// In the clear: only to this very computer, where another program takes the mail on.
    PLAIN("none, for a program on this computer");

    private final String label;

    Security(String label) {
        this.label = label;
    }

    /// The words on the page.
    public String label() {
        return label;
    }
}
