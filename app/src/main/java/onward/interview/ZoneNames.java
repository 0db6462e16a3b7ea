package onward.interview;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/// Time zones as calendar programs name them: by the tz database, by Windows, or behind a prefix.
final class ZoneNames {

    private ZoneNames() {}

    /// Empty where nobody knows the name.
    static Optional<ZoneId> zone(String name) {
        // "/mozilla.org/20050126_1/Europe/Berlin": the last two parts, or three, are the name
        for (var rest = name.strip(); !rest.isEmpty(); rest = behindSlash(rest)) {
            var known = known(rest);
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    private static String behindSlash(String name) {
        var slash = name.indexOf('/');
        return slash < 0 ? "" : name.substring(slash + 1);
    }

    private static Optional<ZoneId> known(String name) {
        var place = WindowsZones.NAMES.getOrDefault(name, name);
        try {
            return place.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(place));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
