package onward.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The days that a list covers, both ends with it.
///
/// @param from the first day
/// @param until the last day
public record Span(LocalDate from, LocalDate until) {

    private static final int USUAL_MONTHS = 3;

    /// The last three months.
    static Span usual(LocalDate today) {
        return new Span(today.minusMonths(USUAL_MONTHS), today);
    }

    /// Its first moment.
    Instant begins(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /// The first moment after it.
    Instant ends(ZoneId zone) {
        return until.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
