package onward.interview;

import java.time.Instant;

/// What of an invitation is kept.
///
/// @param words what it says
public record Letter(String uid, int edition, Instant stamped, String words) {}
