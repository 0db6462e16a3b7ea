package onward.platform.web;

/// Answers one visit: parse, do, show.
@FunctionalInterface
public interface Reply {
    /// The answer to one visit.
    ///
    /// @throws IllegalArgumentException where an address holds no id; it is answered with "not
    ///   found"
    Answer to(Visit visit);
}
