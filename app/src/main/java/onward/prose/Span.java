package onward.prose;

/// A stretch of a text, in UTF-16 units of the original string: from `start` up to, not including,
/// `end`.
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    /// The same as the constructor, shorter to read.
    public static Span of(int start, int end) {
        return new Span(start, end);
    }

    /// The part of the text that lies in this span.
    public String cut(String text) {
        return text.substring(start, end);
    }

    /// How many units long it is.
    public int length() {
        return end - start;
    }

    /// Whether both have at least one unit in common.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// Where this span lies in a text of which `outer` is a part that it was found in.
    public Span within(Span outer) {
        return new Span(outer.start + start, outer.start + end);
    }
}
