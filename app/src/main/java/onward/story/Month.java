package onward.story;

import java.time.YearMonth;

/// The interviews of one month, and what came of them.
public record Month(YearMonth month, Endings endings) {}
