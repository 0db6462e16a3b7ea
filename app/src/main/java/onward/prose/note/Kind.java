package onward.prose.note;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a finding of the note check is about, the gravest first.
public enum Kind {
    /// Somebody else is addressed, or a name is misspelt.
    WRONG_NAME,
    /// Another company is named, or this one is misspelt.
    WRONG_COMPANY,
    /// Asks for another chance, or to be reconsidered.
    PLEA,
    /// Takes up an answer again to show that it was right.
    REARGUING,
    /// Says whose fault it was.
    BLAME,
    /// Calls oneself names.
    SELF_LABEL,
    /// Something that cost them called for an apology, and none is given.
    APOLOGY_MISSING,
    /// An apology that nothing calls for.
    APOLOGY_NOT_DUE,
    /// "Sorry if", "sorry, but".
    APOLOGY_CONDITIONAL,
    /// More than one apology, or a paragraph of it.
    OVER_APOLOGY,
    /// A story of how it came about.
    OVER_DETAIL,
    /// Slang, emoji, exclamation marks, flattery.
    TONE,
    /// Nothing from the talk is named.
    NOTHING_SPECIFIC,
    /// Over 150 words.
    TOO_LONG,
    /// Under 60 words.
    TOO_SHORT,
    /// A slip of spelling or grammar.
    LANGUAGE;

    /// Its name in files: `apology_not_due`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of a name in a file.
    public static Optional<Kind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
    }

    /// Whether it is about the note as a whole, so that no words can be underlined.
    public boolean isOfTheWholeNote() {
        return switch (this) {
            case APOLOGY_MISSING, NOTHING_SPECIFIC, TOO_LONG, TOO_SHORT -> true;
            case WRONG_NAME,
                    WRONG_COMPANY,
                    PLEA,
                    REARGUING,
                    BLAME,
                    SELF_LABEL,
                    APOLOGY_NOT_DUE,
                    APOLOGY_CONDITIONAL,
                    OVER_APOLOGY,
                    OVER_DETAIL,
                    TONE,
                    LANGUAGE ->
                    false;
        };
    }
}
