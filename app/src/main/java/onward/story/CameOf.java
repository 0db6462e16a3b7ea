package onward.story;

import onward.interview.Case;
import onward.interview.Outcome;

/// What came of an interview so far, in the order in which it is drawn.
public enum CameOf {
    /// A next step or an offer came.
    WENT_ON("went on", "went"),
    /// No answer is known yet.
    OPEN("still open", "open"),
    /// Nobody ever answered.
    NO_REPLY("no reply", "silent"),
    /// The person withdrew.
    WITHDREW("you withdrew", "withdrew"),
    /// They said no.
    REJECTED("a no", "no");

    private final String label;
    private final String style;

    CameOf(String label, String style) {
        this.label = label;
        this.style = style;
    }

    /// The words on the page.
    public String label() {
        return label;
    }

    /// The style of its part of a picture.
    public String style() {
        return style;
    }

    static CameOf of(Case one) {
        return one.outcome().map(CameOf::of).orElse(OPEN);
    }

    private static CameOf of(Outcome.Kind kind) {
        return switch (kind) {
            case WENT_ON -> WENT_ON;
            case REJECTED -> REJECTED;
            case WITHDREW -> WITHDREW;
            case NO_REPLY -> NO_REPLY;
        };
    }
}
