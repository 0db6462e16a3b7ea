package onward.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import onward.kernel.WallTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-11-16T20:00:00Z");
    private static final Dates DATES = new Dates(BERLIN, Locale.UK, NOW);

    @Test
    void aDayIsSaidWithItsYearOnlyWhereThatIsNotThisYear() {
        assertThat(DATES.day(LocalDate.of(2026, 11, 17))).isEqualTo("Tuesday 17 November");
        assertThat(DATES.day(LocalDate.of(2027, 3, 28))).isEqualTo("Sunday 28 March 2027");
    }

    @Test
    void aWallTimeNamesItsPlaceOnlyWhereThatIsNotTheOwners() {
        var ten = LocalDateTime.parse("2026-11-16T10:00");
        assertThat(DATES.wall(WallTime.of(ten, BERLIN))).isEqualTo("Monday 16 November, 10:00");
        assertThat(DATES.dated(WallTime.of(ten, BERLIN))).isEqualTo("16 November 2026, 10:00");
        assertThat(DATES.wall(WallTime.of(ten, ZoneId.of("America/New_York"))))
                .isEqualTo("Monday 16 November, 10:00 (New York)");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T00:30:00Z, today",
        "2026-11-16T23:30:00Z, tomorrow", // past midnight in Berlin
        "2026-11-15T23:30:00Z, today",
        "2026-11-15T12:00:00Z, yesterday",
        "2026-11-19T12:00:00Z, in 3 days",
        "2026-11-02T12:00:00Z, 2 weeks ago",
        "2026-08-16T12:00:00Z, 3 months ago",
        "2024-11-16T12:00:00Z, 2 years ago"
    })
    void aDistanceIsCountedInTheOwnersOwnDays(Instant instant, String said) {
        assertThat(DATES.distance(instant)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T19:30:00Z, just after",
        "2026-11-16T19:00:00Z, 1 hour after",
        "2026-11-16T06:00:00Z, 14 hours after",
        "2026-11-14T20:00:00Z, 2 days after",
        "2026-11-16T20:00:01Z, ''"
    })
    void howLongAgoItEndedIsSaidInHoursForTwoDays(Instant then, String said) {
        assertThat(DATES.after(then)).isEqualTo(said);
    }

    @Test
    void theHeadOfAPageSaysThePartOfTheDay() {
        assertThat(DATES.partOfNow()).isEqualTo("Monday evening");
    }
}
