package onward.interview;

/// What an invitation means for what is here.
public sealed interface Meaning {
    /// It is new.
    record Fresh() implements Meaning {}

    /// It changes an interview.
    record Changed(Interview here) implements Meaning {}

    /// It says what is known.
    record Same(Interview here) implements Meaning {}

    /// What is here is newer.
    record Older(Interview here) implements Meaning {}

    /// It calls an interview off.
    record CallsOff(Interview here) implements Meaning {}

    /// It calls off what is not here.
    record CallsOffNothing() implements Meaning {}
}
