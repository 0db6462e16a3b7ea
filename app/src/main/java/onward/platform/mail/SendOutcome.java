package onward.platform.mail;

/// What became of sending one letter.
public sealed interface SendOutcome {

    /// The server took it.
    record Delivered() implements SendOutcome {}

    /// Not taken; it may be tried again later. The server cannot have it.
    ///
    /// @param said the server's own words; may be empty
    record Deferred(Hitch hitch, String said) implements SendOutcome {}

    /// Not taken, and trying again would not help. The server cannot have it.
    record Refused(Hitch hitch, String said) implements SendOutcome {}

    /// The dot was sent and no answer came: the server may have it or not.
    record Unknown() implements SendOutcome {}

    /// Right before the dot it was told not to go. The server cannot have it.
    record CalledOff() implements SendOutcome {}
}
