package onward.interview;

import java.util.List;
import java.util.Map;
import onward.kernel.OwnerId;

/// Tells how far the write-ups of interviews are. They belong to a room above this one: House hands
/// this in.
@FunctionalInterface
public interface WriteUps {

    /// The write-up of each interview that has one.
    Map<InterviewId, WriteUp> of(OwnerId owner, List<InterviewId> interviews);

    /// A write-up as this room shows it.
    ///
    /// @param path its page
    /// @param putAway whether it was put away
    record WriteUp(String path, boolean putAway) {}
}
