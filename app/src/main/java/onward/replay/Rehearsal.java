package onward.replay;

import java.time.Instant;
import java.util.Optional;

/// One time that a question was answered before the kept answer was shown.
///
/// @param wording in which words it was asked this time
/// @param answer what was typed; empty where it was said aloud
/// @param graded empty while it waits for a grade
public record Rehearsal(
        RehearsalId id,
        QuestionId question,
        Instant answeredAt,
        String wording,
        String answer,
        Optional<Graded> graded) {

    /// How it came.
    public record Graded(Grade grade, Instant at) {}
}
