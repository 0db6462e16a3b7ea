package onward.interview;

import java.time.Instant;

/// An invitation that was taken.
record TakenInvitation(InterviewId interview, int edition, Instant stamped) {}
