package onward.thank;

import onward.prose.note.Happening;

/// What a mistake cost the other person: the gate before an apology.
public enum Cost {
    /// They waited.
    LATE("I was late, or did not come", "arrived late"),
    /// They were cut short.
    INTERRUPTED("I interrupted, or was rude", "interrupted them"),
    /// They worked with something wrong.
    WRONG("I sent or stated something wrong", "sent them the wrong file"),
    /// It cost them nothing.
    WEAK_ANSWER("Only an answer that I could have given better", "gave a weak answer"),
    /// There is no template for it.
    HONESTY("I did not tell the truth about something", "was not honest about my work"),
    /// Nothing went wrong.
    NOTHING("None of these: no apology needed", "");

    private final String label;
    private final String happened;

    Cost(String label, String happened) {
        this.label = label;
        this.happened = happened;
    }

    /// The words on the page.
    public String label() {
        return label;
    }

    /// The same as the note check takes it; empty where nothing happened.
    public String happened() {
        return happened;
    }

    /// What comes of it.
    public Happening happening() {
        return switch (this) {
            case LATE, INTERRUPTED, WRONG -> Happening.COST;
            case WEAK_ANSWER -> Happening.WEAK_ANSWER;
            case HONESTY -> Happening.HONESTY;
            case NOTHING -> Happening.NOBODYS_DOING;
        };
    }
}
