package onward.prose.tone;

import java.util.Locale;
import java.util.Optional;

/// A question that the model answers with a probability. The order is that of the weights.
public enum Head {
    HOSTILE(Label.HOSTILE),
    IDENTITY_ATTACK(Label.IDENTITY_ATTACK),
    THREAT(Label.THREAT),
    SEXUAL(Label.SEXUAL),
    SUBSTANCES(Label.SUBSTANCES),
    WORK_COMPLAINT(Label.WORK_COMPLAINT),
    PROFANITY(Label.PROFANITY),
    CONFIDENTIAL(Label.CONFIDENTIAL),
    DISHONESTY(Label.DISHONESTY),
    /// What strangers on a public network would call offensive: wider than any label.
    OFFENSIVE(null);

    private final Optional<Label> label;

    Head(@org.jspecify.annotations.Nullable Label label) {
        this.label = Optional.ofNullable(label);
    }

    /// The label that this head is about.
    public Optional<Label> label() {
        return label;
    }

    /// The head as files and the command line write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
