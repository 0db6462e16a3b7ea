package onward.reflect;

/// The list that is gone through before a write-up is put away.
public enum Check {
    /// The lesson is kept.
    LESSON("The lesson is kept", "one line, above"),
    /// Messages are sent, or declined on purpose.
    MESSAGES("Messages are sent, or not wanted", "a thank-you note, a correction"),
    /// The people met are saved.
    PEOPLE("The people are saved", "everyone you met, by name"),
    /// Plans are made.
    PLANS("Plans are made", "one if-then plan is enough");

    private final String label;
    private final String hint;

    Check(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    /// The line on the page.
    public String label() {
        return label;
    }

    /// A few words beside it.
    public String hint() {
        return hint;
    }

    /// What a person answers.
    public enum Answer {
        /// It is done.
        DONE("done"),
        /// It is set aside on purpose.
        ASIDE("not needed");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        /// The word on the page.
        public String label() {
            return label;
        }
    }
}
