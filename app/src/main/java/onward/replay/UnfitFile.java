package onward.replay;

import java.io.IOException;

/// A file that holds no questions that can be taken in.
final class UnfitFile extends IOException {
    private static final long serialVersionUID = 1L;

    private final String words;

    /// @param words why, for the person
    UnfitFile(String words) {
        super("a file that does not fit");
        this.words = words;
    }

    String words() {
        return words;
    }
}
