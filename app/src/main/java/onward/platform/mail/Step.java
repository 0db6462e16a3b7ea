package onward.platform.mail;

/// The numbered places that a letter passes on its way. A test lets the program die at each.
public enum Step {
    /// A worker took it; the store knows.
    CLAIMED,
    /// The server greeted, the way is encrypted and the person signed in.
    CONNECTED,
    /// The server took the sender.
    SENDER_TAKEN,
    /// The server took the recipient.
    RECIPIENT_TAKEN,
    /// The server waits for the letter.
    DATA_TAKEN,
    /// The letter was sent, but for the dot: the server cannot have taken it.
    BODY_SENT,
    /// The store knows that the dot comes next: from here on it is never sent again by itself.
    CROSSED,
    /// The dot was sent.
    DOT_SENT,
    /// The server answered to the dot.
    ANSWERED,
    /// The store knows the answer.
    NOTED
}
