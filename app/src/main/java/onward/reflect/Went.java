package onward.reflect;

import java.util.Arrays;
import java.util.Optional;

/// How a moment went, on five steps.
public enum Went {
    /// Step 1.
    BADLY(1, "badly"),
    /// Step 2.
    NOT_GREAT(2, "not great"),
    /// Step 3.
    FINE(3, "fine"),
    /// Step 4.
    WELL(4, "well"),
    /// Step 5.
    VERY_WELL(5, "very well");

    private final int step;
    private final String label;

    Went(int step, String label) {
        this.step = step;
        this.label = label;
    }

    /// The step, 1 to 5.
    public int step() {
        return step;
    }

    /// The word on the page.
    public String label() {
        return label;
    }

    /// The step of this number; empty where there is none.
    public static Optional<Went> of(int step) {
        return Arrays.stream(values()).filter(went -> went.step == step).findFirst();
    }
}
