package onward.replay;

import java.util.List;

/// What a file of questions was read as.
///
/// @param estimated of how many answers it is worked out, and not known, how well they are
///   remembered
record Found(List<Carried> questions, int estimated) {

    /// More than anybody was ever asked.
    static final int MOST = 20_000;

    private static final int LONGEST = 100_000;

    Found {
        questions = List.copyOf(questions);
    }

    /// The same, if it can be taken in.
    ///
    /// @throws UnfitFile where it cannot
    Found fitting() throws UnfitFile {
        if (questions.isEmpty()) {
            throw new UnfitFile("No question was found in this file.");
        }
        if (questions.size() > MOST) {
            throw new UnfitFile(
                    "There are more than 20,000 questions in it. Bring a part of them.");
        }
        if (questions.stream().anyMatch(Found::isTooLong)) {
            throw new UnfitFile("A text in it is longer than 100,000 characters.");
        }
        return this;
    }

    private static boolean isTooLong(Carried one) {
        return one.asked().length() > LONGEST
                || one.answer().length() > LONGEST
                || one.otherWords().stream().mapToInt(String::length).sum() > LONGEST;
    }
}
