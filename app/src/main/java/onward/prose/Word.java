package onward.prose;

/// One word of a text.
///
/// @param span where it stands in the original text
/// @param folded its letters in lower case, with a plain apostrophe and without invisible
///   characters: "Don’t" is `don't`
public record Word(Span span, String folded) {

    /// Whether it is this word, given folded.
    public boolean is(String other) {
        return folded.equals(other);
    }
}
