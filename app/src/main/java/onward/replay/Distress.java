package onward.replay;

/// How hard something is to bear right now, 0 (not at all) to 10 (as hard as it gets).
public record Distress(int value) {

    /// From this much more on, a session ends.
    static final int TOO_MUCH_MORE = 2;

    public Distress {
        if (value < 0 || value > 10) {
            throw new IllegalArgumentException("distress is 0 to 10");
        }
    }

    /// Whether it rose since then.
    boolean roseSince(Distress before) {
        return value > before.value;
    }

    /// Whether it rose so much that going on would do harm.
    boolean isTooMuchAfter(Distress before) {
        return value - before.value >= TOO_MUCH_MORE;
    }
}
