package onward.interview;

import java.time.Instant;

/// Where a pursuit came from.
///
/// @param source where it was found; may be empty
/// @param since when it was first noted
public record Origin(String source, Instant since) {}
