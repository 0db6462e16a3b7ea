package onward.archive.container;

import java.io.IOException;

/// A file, or a part of one, cannot be read. The message is for the person: what is the matter, and
/// what to do.
public final class Unreadable extends IOException {

    private static final long serialVersionUID = 1;

    private final String words;

    public Unreadable(String words) {
        super(words);
        this.words = words;
    }

    /// What is the matter, for the person.
    public String words() {
        return words;
    }
}
