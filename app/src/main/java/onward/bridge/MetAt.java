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

    /// Who was met in talks with a company; nobody where that cannot be told.
    default List<PersonId> people(OwnerId owner, CompanyName company) {
        return List.of();
    }

    /// A talk as the bridge shows it.
    ///
    /// @param path the page of the talk
    record Talk(String path, String company, String role, WallTime when) {}
}
