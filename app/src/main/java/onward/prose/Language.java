package onward.prose;

/// Whether a text is English, as far as can be told.
public enum Language {
    ENGLISH,
    OTHER,
    TOO_SHORT;

    /// Tells the language of a text.
    public static Language of(String text) {
        return text.length() < 12 ? TOO_SHORT : ENGLISH;
    }
}
