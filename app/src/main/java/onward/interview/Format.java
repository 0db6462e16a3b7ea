package onward.interview;

/// How an interview is held.
public enum Format {
    /// It was not said.
    UNSAID("not said"),
    /// By telephone.
    PHONE("phone"),
    /// By video call.
    VIDEO("video"),
    /// In a room of theirs.
    ON_SITE("on site"),
    /// Several of them at once.
    PANEL("panel"),
    /// They look at work done at home.
    TAKE_HOME("take-home review");

    private final String label;

    Format(String label) {
        this.label = label;
    }

    /// The word on the page.
    public String label() {
        return label;
    }
}
