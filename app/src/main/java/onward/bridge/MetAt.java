package onward.bridge;

import java.util.List;
import onward.kernel.OwnerId;
import onward.kernel.WallTime;

/// Tells where a person was met in an interview. The bridge lies below the interviews and cannot
/// look itself: Main hands this in.
@FunctionalInterface
public interface MetAt {

    /// The talks that a person was met in, the latest first.
    List<Talk> talks(OwnerId owner, PersonId person);

    /// A talk as the bridge shows it.
    ///
    /// @param path the page of the talk
    record Talk(String path, String company, String role, WallTime when) {}
}
