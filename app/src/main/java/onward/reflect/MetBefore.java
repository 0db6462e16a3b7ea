package onward.reflect;

import java.util.Optional;
import onward.interview.InterviewId;

/// Where the question of a moment was met before.
///
/// @param interview the interview in which it was asked
/// @param went how that moment went, where somebody said so
public record MetBefore(
        InterviewId interview, ReflectionId reflection, MomentId moment, Optional<Went> went) {

    /// The earlier moment's page. Where that write-up was put away, it leads to its folded page.
    public String path() {
        return "/reflect/" + reflection.value() + "/" + Sheet.MOMENTS.path() + "/" + moment.value();
    }
}
