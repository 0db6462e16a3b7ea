package onward.bridge;

import java.util.List;
import onward.kernel.OwnerId;

/// Tells which roles are being pursued. The bridge lies below the interviews and cannot look
/// itself: House hands this in.
@FunctionalInterface
public interface Pursued {

    /// The roles of which the matter is open, each once, the latest first.
    List<Role> roles(OwnerId owner);

    /// A role as the bridge shows it.
    ///
    /// @param path the page of its latest talk
    record Role(String path, String company, String role) {}
}
