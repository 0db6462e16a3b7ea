package onward.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an export turned out to hold, for a person.
///
/// @param refused what was given and could not be read at all, or not to its end
/// @param cancelled whether the reading was stopped before its end
public record Summary(List<Part> parts, List<Refused> refused, boolean cancelled) {

    public Summary {
        parts = List.copyOf(parts);
        refused = List.copyOf(refused);
    }

    /// What was read of one network.
    ///
    /// @param accounts whose export it is
    /// @param first when the oldest of the posts with a date was written
    /// @param counts how many posts of each kind, by who can see them
    /// @param unopened how many files were not looked into: pictures, films
    /// @param remarks what the person should know of this network's exports
    public record Part(
            Network network,
            List<String> accounts,
            Optional<Instant> first,
            Optional<Instant> last,
            Map<Kind, Map<Visibility, Long>> counts,
            long connections,
            long positions,
            List<FileReport> files,
            int unopened,
            List<String> remarks) {

        public Part {
            accounts = List.copyOf(accounts);
            files = List.copyOf(files);
            remarks = List.copyOf(remarks);
        }

        /// How many posts of all kinds.
        public long posts() {
            return counts.values().stream()
                    .flatMap(byVisibility -> byVisibility.values().stream())
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /// How many posts of all networks.
    public long posts() {
        return parts.stream().mapToLong(Part::posts).sum();
    }
}
