package onward.bridge;

import java.time.Instant;
import java.util.Optional;

/// A file of people that was brought.
///
/// @param takenAt when its people were taken in; empty before that
public record PersonImport(ImportId id, Instant at, Kind kind, Optional<Instant> takenAt) {

    /// What the file was read as.
    public enum Kind {
        /// A table of which it is not said yet what its columns hold.
        TABLE,
        /// People.
        PEOPLE
    }
}
