package onward.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// When something was written, and how that is known.
public sealed interface When {

    /// The export says it, and says or proves the zone.
    record Stated(Instant at) implements When {}

    /// The export says it as some clock showed it, without the zone.
    record Local(LocalDateTime at) implements When {}

    /// The date in the export is missing or absurd; the post's id carries this one.
    record FromId(Instant at) implements When {}

    /// Nobody knows.
    record Unknown() implements When {

        private static final Unknown ONLY = new Unknown();
    }

    /// For everything that nobody knows.
    static When unknown() {
        return Unknown.ONLY;
    }

    /// The best guess at the instant; a time without a zone is taken as UTC.
    default Optional<Instant> instant() {
        return switch (this) {
            case Stated(var at) -> Optional.of(at);
            case Local(var at) -> Optional.of(at.toInstant(ZoneOffset.UTC));
            case FromId(var at) -> Optional.of(at);
            case Unknown() -> Optional.empty();
        };
    }

    /// Whether it may have been written on this day (UTC) or later: true where nobody knows.
    default boolean maybeSince(LocalDate day) {
        var start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return instant().map(at -> !at.isBefore(start)).orElse(true);
    }
}
