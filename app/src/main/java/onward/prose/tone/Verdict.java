package onward.prose.tone;

import java.util.Locale;

/// What to do with a text, mildest first.
public enum Verdict {
    /// Post it.
    FINE,
    /// A stranger could hold it against you.
    THINK_TWICE,
    /// A hiring manager who sees it will.
    KEEP_PRIVATE;

    /// The verdict as files and the command line write it: `think_twice`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
