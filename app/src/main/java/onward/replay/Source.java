package onward.replay;

/// Where a question comes from.
public enum Source {
    /// It was asked in an interview.
    MET("met"),
    /// The person added it.
    OWN("added by you"),
    /// One of the common ones that come with the program.
    COMMON("a common one");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    /// The words on the page.
    public String label() {
        return label;
    }
}
