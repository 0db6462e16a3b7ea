package onward.platform.web;

import java.time.Instant;
import java.util.Set;
import onward.kernel.Owner;

/// Writes the calendar of an owner who opened a [Feeds] address.
@FunctionalInterface
public interface Agenda {

    /// The whole calendar.
    ///
    /// @param shows words for what it shows
    String of(Owner owner, Set<String> shows, Instant now);
}
