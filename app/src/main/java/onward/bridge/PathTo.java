package onward.bridge;

import java.util.Optional;

/// A path to a company: you, perhaps somebody between, and somebody who is or was there. That is
/// three steps at most.
///
/// @param there who is or was at the company
/// @param job what they do or did there; empty where they were only met in a talk with it
/// @param pace where being in touch with them stands; empty where they are from a list only
/// @param through who may introduce you; empty where you know them yourself
public record PathTo(
        Person there, Optional<Position> job, Optional<Pace> pace, Optional<Through> through) {

    /// Somebody between.
    public record Through(Person person, Bond bond) {}

    /// What holds two people together.
    public sealed interface Bond {
        /// One of them introduced the other to you.
        record Introduced() implements Bond {}

        /// They worked at the same company at a time, as far as is known.
        record WorkedAt(String company) implements Bond {}
    }

    /// How many steps it has.
    public int steps() {
        return through.isPresent() ? 3 : 2;
    }

    /// Whether they are there now.
    boolean isPresent() {
        return job.filter(Position::isPresent).isPresent();
    }

    /// Which of two is better: whom you know before whom you do not, who is there before who was.
    int rank() {
        if (pace.isPresent()) {
            return isPresent() ? 0 : 3;
        }
        return through.map(one ->
                        (isPresent() ? 1 : 4)
                                + switch (one.bond()) {
                                    case Bond.Introduced() -> 0;
                                    case Bond.WorkedAt _ -> 1;
                                })
                .orElse(isPresent() ? 6 : 7);
    }
}
