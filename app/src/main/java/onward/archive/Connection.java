package onward.archive;

import java.time.LocalDate;
import java.util.Optional;

/// A person whom the owner is connected with on LinkedIn, as the bridge takes them in.
///
/// @param connectedOn the day; empty where it is missing or in a language that is not known
public record Connection(
        String firstName,
        String lastName,
        Optional<String> profile,
        Optional<String> email,
        Optional<String> company,
        Optional<String> position,
        Optional<LocalDate> connectedOn,
        Source source)
        implements Item {}
