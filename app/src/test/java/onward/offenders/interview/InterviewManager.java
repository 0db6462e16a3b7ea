package onward.offenders.interview;

/// Could be anything.
record InterviewManager() {}
