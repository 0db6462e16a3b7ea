package onward.reflect;

import onward.interview.InterviewId;

/// A thing that went well, in the person's own words, with the interview that it was in.
public record GoodPoint(InterviewId interview, String body) {}
