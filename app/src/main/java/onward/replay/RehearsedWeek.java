package onward.replay;

import java.time.LocalDate;

/// How many rehearsals were done in one week.
///
/// @param monday the day on which it begins
public record RehearsedWeek(LocalDate monday, int rehearsals) {}
