package onward.thank;

/// What became of letting a note go.
public sealed interface LetGo {

    /// It is held until its hour.
    record Held(Delivery delivery) implements LetGo {}

    /// There is no mail server, or its password is not here.
    record NoServer() implements LetGo {}

    /// The person has no address that a server takes.
    record NoAddress() implements LetGo {}

    /// There is nothing in it yet.
    record Blank() implements LetGo {}

    /// It was let go already.
    record UnderWay() implements LetGo {}

    /// It was changed since it was shown: what goes out is what was shown.
    record Stale() implements LetGo {}

    /// There is no such note.
    record NotThere() implements LetGo {}
}
