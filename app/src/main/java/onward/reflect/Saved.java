package onward.reflect;

/// What became of a save.
public sealed interface Saved {

    /// It is in the store.
    ///
    /// @param version the edition that stands now
    record Kept(int version) implements Saved {}

    /// Another window saved in between: nothing was overwritten.
    ///
    /// @param standing what the store holds
    /// @param version the edition that stands
    record Stale(Reflection standing, int version) implements Saved {}

    /// It is put away: it must be opened first.
    record Shut() implements Saved {}

    /// There is no such write-up.
    record NotThere() implements Saved {}
}
