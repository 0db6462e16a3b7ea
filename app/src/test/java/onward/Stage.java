package onward;

/// What a mail server is asked at, in order.
public enum Stage {
    BANNER,
    EHLO,
    STARTTLS,
    AUTH,
    MAIL,
    RCPT,
    DATA,
    MID_BODY,
    /// The dot came, the letter is thrown away.
    DOT_LOST,
    /// The dot came, the letter is kept.
    DOT_KEPT,
    /// It was kept, and said so.
    AFTER
}
