package onward.reflect;

import java.util.Arrays;
import java.util.Optional;

/// What a person answers when the lens asks about a sentence. It does not ask again.
public enum LensAnswer {
    /// The pattern does not fit, nor does any other.
    NONE_FITS("None fits"),
    /// The sentence is true as it stands.
    TRUE("It is true"),
    /// It goes to the thoughts that sting, with the fairer wording beside it.
    TAKEN("Take it to “What stings”");

    private final String label;

    LensAnswer(String label) {
        this.label = label;
    }

    /// The words on the button.
    public String label() {
        return label;
    }

    /// Reads a name as a form sends it.
    static Optional<LensAnswer> of(String name) {
        return Arrays.stream(values()).filter(answer -> answer.name().equals(name)).findAny();
    }
}
