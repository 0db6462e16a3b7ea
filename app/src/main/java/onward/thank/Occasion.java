package onward.thank;

/// Why a note is written.
public enum Occasion {
    /// For the time they took.
    THANKS("Thank-you note"),
    /// To put one thing right that was said.
    CORRECTION("Correction"),
    /// After they said no.
    REJECTION("Thanks after a no");

    private final String label;

    Occasion(String label) {
        this.label = label;
    }

    /// The words on the page.
    public String label() {
        return label;
    }

    /// Whether it is due on the evening after the talk; the others have no hour.
    public boolean hasEvening() {
        return switch (this) {
            case THANKS -> true;
            case CORRECTION, REJECTION -> false;
        };
    }
}
