package onward.guard;

import java.util.Arrays;
import java.util.Optional;

/// What is left of the anger a day after it was vented.
public enum Anger {
    /// As on the day.
    STILL(
            "Still angry",
            "Then it matters. Take one thing out of it, or tell one person you trust."),
    /// Some of it.
    LESS("A little", "It is going. Leave it one more day."),
    /// None.
    GONE("Not any more", "Good. It needed to be said, and nobody had to hear it.");

    private final String label;
    private final String answer;

    Anger(String label, String answer) {
        this.label = label;
        this.answer = answer;
    }

    /// What its button says.
    public String label() {
        return label;
    }

    /// What is said to it.
    public String answer() {
        return answer;
    }

    /// The word of a button; empty for a word that is none.
    static Optional<Anger> of(String word) {
        return Arrays.stream(values()).filter(anger -> anger.name().equals(word)).findFirst();
    }
}
