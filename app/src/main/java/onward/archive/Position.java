package onward.archive;

import java.util.Optional;

/// A job that the owner had, as they wrote it down on LinkedIn.
///
/// @param startedOn as written, `Mar 2023` or `2008`
/// @param finishedOn as written; empty while it lasts
public record Position(
        String company,
        String title,
        Optional<String> description,
        Optional<String> location,
        Optional<String> startedOn,
        Optional<String> finishedOn,
        Source source)
        implements Item {}
