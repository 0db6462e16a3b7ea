package onward.story;

import java.time.LocalDate;
import onward.interview.InterviewId;

/// How long an interview stayed with somebody.
///
/// @param days from its end until its write-up was put away
/// @param reopenings how often it was opened again since
public record Stay(InterviewId interview, LocalDate held, double days, int reopenings) {}
