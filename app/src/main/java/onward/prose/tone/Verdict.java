package onward.prose.tone;

import java.util.Locale;

/// What to do with a text, mildest first.
public enum Verdict {
    /// Post it.
    FINE("Nothing here stands out. Posting it is up to you."),
    /// A stranger could hold it against you.
    THINK_TWICE("Think twice: a stranger could hold this against you."),
    /// A hiring manager who sees it will.
    KEEP_PRIVATE("Keep this private: a hiring manager who sees it will remember it.");

    private final String sentence;

    Verdict(String sentence) {
        this.sentence = sentence;
    }

    /// The verdict as it is said to a person.
    public String sentence() {
        return sentence;
    }

    /// The verdict as files and the command line write it: `think_twice`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
