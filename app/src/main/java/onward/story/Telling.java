package onward.story;

import java.time.Instant;
import java.util.Optional;
import onward.interview.InterviewId;
import onward.replay.QuestionId;

/// One interview told twice: the same facts as a failure and as a success.
///
/// @param version counts the saves, so that two open pages do not overwrite each other
/// @param chosen the side that is carried into the next room; empty where none is
/// @param question the question in replay that it became an answer to
public record Telling(
        TellingId id,
        InterviewId interview,
        Instant begunAt,
        int version,
        Optional<Side> chosen,
        Optional<QuestionId> question,
        FourParts answer) {

    /// Its page.
    public String path() {
        return "/story/slices/" + id.value();
    }
}
