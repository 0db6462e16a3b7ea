package onward.replay;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is asked, however often and in whatever words.
///
/// @param asked the words by which it goes
/// @param otherWords further ways to ask it, which the person typed
/// @param version counts the saves of its second take
/// @param answeredAt when the second take was last saved; empty while there is none
/// @param schedule when it is rehearsed; empty where it is not
public record Question(
        QuestionId id,
        Instant createdAt,
        Source source,
        String asked,
        List<String> otherWords,
        Set<Tag> tags,
        int version,
        Optional<Instant> answeredAt,
        Optional<Schedule> schedule) {

    public Question {
        otherWords = List.copyOf(otherWords);
        tags = Set.copyOf(tags);
    }

    /// A question that somebody typed, or took from the common ones.
    static Question added(QuestionId id, Source source, String asked, Set<Tag> tags, Instant now) {
        return new Question(
                id,
                now,
                source,
                asked.strip(),
                List.of(),
                tags,
                0,
                Optional.empty(),
                Optional.empty());
    }

    /// Its tags in their order.
    public List<Tag> tagged() {
        return tags.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(tags));
    }

    /// A line of it, for a list.
    public String gist() {
        return Gist.of(asked);
    }
}
