package onward.guard;

/// A trace as a list to take along shows it.
///
/// @param standing what became of it, in words
/// @param note why it was kept; may be empty
public record Listed(Trace trace, String standing, String note) {

    /// One that nobody decided on yet.
    public static Listed open(Trace trace) {
        return new Listed(trace, "open", "");
    }
}
