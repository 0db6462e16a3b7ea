package onward.reflect;

import java.util.Arrays;
import java.util.Optional;

/// The pages of a write-up, in their order: facts first, feelings second, meaning last.
public enum Sheet {
    /// What happened, one moment at a time.
    MOMENTS(2, "moments", "What happened"),
    /// What went well, and what did not.
    POINTS(3, "points", "Went well, did not"),
    /// The thought that stings.
    THOUGHTS(4, "thoughts", "What stings"),
    /// Next time, and the lesson: then it is put away.
    PUTTING_AWAY(5, "putting-away", "Next time, then put away");

    private final int part;
    private final String path;
    private final String label;

    Sheet(int part, String path, String label) {
        this.part = part;
        this.path = path;
        this.label = label;
    }

    /// The last part of its address.
    public String path() {
        return path;
    }

    /// Its name on the page.
    public String label() {
        return label;
    }

    /// Which part of the whole it is; the forecast is part 1.
    public int part() {
        return part;
    }

    static Optional<Sheet> of(String path) {
        return Arrays.stream(values()).filter(sheet -> sheet.path.equals(path)).findFirst();
    }
}
