package onward.guard;

import java.util.Set;
import onward.prose.tone.Label;

/// Labels as the store filters by them: a bit each, which never changes.
final class LabelBits {

    /// Every label.
    static final int ANY = -1;

    private LabelBits() {}

    static int of(Label label) {
        return switch (label) {
            case NAMES_EMPLOYER -> 1;
            case NAMES_PERSON -> 1 << 1;
            case HOSTILE -> 1 << 2;
            case PROFANITY -> 1 << 3;
            case IDENTITY_ATTACK -> 1 << 4;
            case THREAT -> 1 << 5;
            case CONFIDENTIAL -> 1 << 6;
            case WORK_COMPLAINT -> 1 << 7;
            case SUBSTANCES -> 1 << 8;
            case SEXUAL -> 1 << 9;
            case DISHONESTY -> 1 << 10;
        };
    }

    static int of(Set<Label> labels) {
        return labels.stream().mapToInt(LabelBits::of).reduce(0, (one, other) -> one | other);
    }
}
