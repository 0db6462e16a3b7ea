package onward.replay;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A question as it is taken along to another program, or brought in from one.
///
/// @param answer the second take of now; may be empty
public record Carried(
        String asked, List<String> otherWords, String answer, Set<Tag> tags, Turn turn) {

    public Carried {
        otherWords = List.copyOf(otherWords);
        tags = Set.copyOf(tags);
    }

    /// When its answer is rehearsed where it comes in.
    public sealed interface Turn {
        /// From the day on which it comes in.
        record FromNow() implements Turn {}

        /// On the days that it had before.
        record AsBefore(Schedule schedule) implements Turn {}

        /// Not at all.
        record Resting() implements Turn {}
    }

    /// A question that is here, with its answer of now.
    static Carried of(Question question, String answer) {
        var turn =
                question.schedule()
                        .<Turn>map(Turn.AsBefore::new)
                        .orElseGet(
                                () -> answer.isBlank() ? new Turn.FromNow() : new Turn.Resting());
        return new Carried(question.asked(), question.otherWords(), answer, question.tags(), turn);
    }

    /// By which it is told that the same question is here already.
    String plain() {
        return plain(asked);
    }

    static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
