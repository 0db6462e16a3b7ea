package onward.replay;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A question as it is taken along to another program, or brought in from one.
///
/// @param answer the second take of now; may be empty
/// @param schedule where it is known
public record Carried(
        String asked,
        List<String> otherWords,
        String answer,
        Set<Tag> tags,
        Optional<Schedule> schedule) {

    public Carried {
        otherWords = List.copyOf(otherWords);
        tags = Set.copyOf(tags);
    }

    /// A question without a schedule.
    static Carried of(String asked, List<String> otherWords, String answer, Set<Tag> tags) {
        return new Carried(asked, otherWords, answer, tags, Optional.empty());
    }

    /// By which it is told that the same question is here already.
    String plain() {
        return plain(asked);
    }

    static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
