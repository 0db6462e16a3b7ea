package onward.thank;

/// What became of saving a note.
public sealed interface Saved {
    /// It is saved, in this edition.
    record Kept(int version) implements Saved {}

    /// Another window saved in between: nothing was overwritten.
    record Stale(ThankYou standing) implements Saved {}

    /// It was let go: what goes out is what was shown.
    record Shut() implements Saved {}

    /// There is no such note.
    record NotThere() implements Saved {}
}
