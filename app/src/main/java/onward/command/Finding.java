package onward.command;

/// What the doctor found of one thing.
///
/// @param subject what was looked at
/// @param words how it is and, where it is not well, what to do
record Finding(Mark mark, String subject, String words) {

    /// How it is.
    enum Mark {
        /// All is well.
        OK,
        /// It works, and something should be done.
        LOOK,
        /// It does not work.
        WRONG
    }

    static Finding ok(String subject, String words) {
        return new Finding(Mark.OK, subject, words);
    }

    static Finding look(String subject, String words) {
        return new Finding(Mark.LOOK, subject, words);
    }

    static Finding wrong(String subject, String words) {
        return new Finding(Mark.WRONG, subject, words);
    }
}
