package onward.prose;

/// A stretch of a text: UTF-16 offsets into the original, the end left out.
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch from " + start + " to " + end);
        }
    }

    /// The stretch from `start` up to `end`.
    public static Span of(int start, int end) {
        return new Span(start, end);
    }

    /// The stretch as it stands in its text.
    public String cut(String text) {
        return text.substring(start, end);
    }

    /// Whether the two share a character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
