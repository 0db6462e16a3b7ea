package onward.reflect;

import java.time.Instant;
import java.util.Optional;
import onward.interview.InterviewId;

/// How a write-up went along, in figures only: nothing that was written is opened for it.
///
/// @param reopenings how often it was opened again after it was put away
public record Course(InterviewId interview, Optional<Instant> putAwayAt, int reopenings) {}
