package onward.prose.tone;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a text does that a hiring manager would stop at.
public enum Label {
    NAMES_EMPLOYER,
    NAMES_PERSON,
    HOSTILE,
    PROFANITY,
    IDENTITY_ATTACK,
    THREAT,
    CONFIDENTIAL,
    WORK_COMPLAINT,
    SUBSTANCES,
    SEXUAL,
    DISHONESTY;

    /// The label as files and the command line write it: `names_employer`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The label that is written so; empty for a word that is none.
    public static Optional<Label> of(String word) {
        return Arrays.stream(values()).filter(label -> label.word().equals(word)).findFirst();
    }
}
