package onward.bridge;

import java.util.List;
import java.util.Optional;
import onward.kernel.OwnerId;

/// Tells which roles are being pursued. The bridge lies below the interviews and cannot look
/// itself: House hands this in.
@FunctionalInterface
public interface Pursued {

    /// The roles of which the matter is open, each once, the latest first.
    List<Role> roles(OwnerId owner);

    /// The company of a talk, by its id; empty where there is none of it, or nobody can tell.
    default Optional<String> company(OwnerId owner, String talk) {
        return Optional.empty();
    }

    /// A role as the bridge shows it.
    ///
    /// @param path the page of its latest talk
    record Role(String path, String company, String role) {}
}
