package onward.now;

/// One of the steps, as it stands for the interview at hand.
///
/// @param when when it was done or is due, in a few words; may be empty
/// @param words what to know about it
/// @param act what its button says; empty where there is nothing to do
/// @param path where its button leads
/// @param isPost whether the button does something, rather than lead somewhere
public record Step(
        int number,
        String label,
        Progress progress,
        String when,
        String words,
        String act,
        String path,
        boolean isPost) {

    /// How far a step is.
    public enum Progress {
        /// It is behind.
        DONE,
        /// It is the next thing.
        NOW,
        /// It can wait.
        LATER
    }

    /// Whether it is behind.
    public boolean isDone() {
        return progress == Progress.DONE;
    }

    /// Whether it is the next thing.
    public boolean isNow() {
        return progress == Progress.NOW;
    }

    /// The style of its dot.
    public String state() {
        return switch (progress) {
            case DONE -> "done";
            case NOW -> "now";
            case LATER -> "later";
        };
    }

    /// The colour of its pill.
    public String shade() {
        return switch (progress) {
            case DONE -> "ok";
            case NOW -> "due";
            case LATER -> "calm";
        };
    }
}
