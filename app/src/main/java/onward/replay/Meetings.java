package onward.replay;

import java.util.Set;

/// How often a question was met, in figures only: its words are not opened for it.
///
/// @param met in how many moments it was asked
/// @param well in how many of them that went well
public record Meetings(QuestionId question, Set<Tag> tags, int met, int well) {
    public Meetings {
        tags = Set.copyOf(tags);
    }
}
