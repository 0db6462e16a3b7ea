package onward.reflect;

import java.time.Instant;
import onward.interview.InterviewId;

/// A write-up in a list: only what is kept in sight.
public record Summary(
        ReflectionId id,
        InterviewId interview,
        Instant startedAt,
        Reflection.Standing standing,
        String lesson) {}
