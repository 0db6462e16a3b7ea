package onward.reflect;

import java.time.Duration;
import java.time.Instant;

/// One deliberate opening of what was put away.
///
/// @param id its id
/// @param whatsNew what the person answered to "What is new?"
public record Reopening(String id, Instant at, String whatsNew) {

    /// How long it stays open when nobody folds it away again.
    public static final Duration LASTS = Duration.ofHours(12);
}
