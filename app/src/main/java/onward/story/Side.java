package onward.story;

/// The two ways in which the same facts can be told.
public enum Side {
    /// What went wrong stands in front.
    FAILURE("As a failure", "bad"),
    /// What held, and what was learned, stands in front.
    SUCCESS("As a success", "good");

    private final String label;
    private final String style;

    Side(String label, String style) {
        this.label = label;
        this.style = style;
    }

    /// The words on the page.
    public String label() {
        return label;
    }

    /// The style of its card.
    public String style() {
        return style;
    }

    /// Its field in a form.
    public String field() {
        return "body_" + style;
    }
}
