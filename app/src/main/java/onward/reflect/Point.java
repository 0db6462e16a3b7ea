package onward.reflect;

/// One thing that went well, or did not.
public record Point(Side side, String body) {

    /// Which of the two.
    public enum Side {
        /// It went well.
        WELL,
        /// It did not.
        NOT
    }
}
