package onward.account;

/// What came of an import.
public sealed interface Imported {

    /// Everything in the file is here now.
    ///
    /// @param added rows that were new
    /// @param alreadyHere rows that were here before and stayed as they were
    record BroughtIn(int added, int alreadyHere) implements Imported {}

    /// Nothing was brought in.
    ///
    /// @param words why, for the person
    record Refused(String words) implements Imported {}
}
