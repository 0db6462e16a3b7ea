package onward.interview;

import onward.kernel.Uuid7;

/// The id of one interview.
public record InterviewId(String value) {
    public InterviewId {
        Uuid7.check(value);
    }
}
