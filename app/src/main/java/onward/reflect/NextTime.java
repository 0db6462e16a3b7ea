package onward.reflect;

/// A plan for next time: "If {cue}, then I {act}". Both halves are needed before it counts
/// (Gollwitzer 1999).
public record NextTime(String cue, String act) {

    /// Whether both halves are there.
    public boolean isWhole() {
        return !cue.isBlank() && !act.isBlank();
    }

    /// Whether nothing is in it.
    public boolean isBlank() {
        return cue.isBlank() && act.isBlank();
    }

    /// The plan in one sentence.
    public String sentence() {
        return "If "
                + cue.strip()
                + ", then I "
                + act.strip()
                + (act.strip().endsWith(".") ? "" : ".");
    }
}
