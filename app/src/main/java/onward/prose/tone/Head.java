package onward.prose.tone;

import java.util.Locale;
import java.util.Optional;

/// A question that the model answers with a probability. Its column is its place in the file of the
/// weights, so a new head comes last.
public enum Head {
    HOSTILE(0, Label.HOSTILE),
    IDENTITY_ATTACK(1, Label.IDENTITY_ATTACK),
    THREAT(2, Label.THREAT),
    SEXUAL(3, Label.SEXUAL),
    SUBSTANCES(4, Label.SUBSTANCES),
    WORK_COMPLAINT(5, Label.WORK_COMPLAINT),
    PROFANITY(6, Label.PROFANITY),
    CONFIDENTIAL(7, Label.CONFIDENTIAL),
    DISHONESTY(8, Label.DISHONESTY),
    /// What strangers on a public network would call offensive: wider than any label.
    OFFENSIVE(9);

    private final int column;
    private final Optional<Label> label;

    Head(int column, Label label) {
        this.column = column;
        this.label = Optional.of(label);
    }

    Head(int column) {
        this.column = column;
        label = Optional.empty();
    }

    /// Its place among the weights of a row, from 0.
    public int column() {
        return column;
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
