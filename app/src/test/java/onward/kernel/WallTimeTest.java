package onward.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WallTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");
    private static final ZoneId APIA = ZoneId.of("Pacific/Apia");

    @Test
    void anOrdinaryTimeComesOnce() {
        assertThat(read("2026-11-16T10:00", BERLIN))
                .isEqualTo(
                        new WallTime.Reading.Once(
                                WallTime.of(LocalDateTime.parse("2026-11-16T10:00"), BERLIN)));
    }

    @Test
    void halfPastTwoNeverComesInBerlinOnTheNightTheClocksGoForward() {
        assertThat(read("2027-03-28T02:30", BERLIN))
                .isEqualTo(
                        new WallTime.Reading.Never(
                                LocalDateTime.parse("2027-03-28T02:00"),
                                LocalDateTime.parse("2027-03-28T03:00")));
    }

    @Test
    void aTimeInAGapIsTakenAsThatFarAfterIt() {
        assertThat(WallTime.of(LocalDateTime.parse("2027-03-28T02:30"), BERLIN).instant())
                .isEqualTo("2027-03-28T01:30:00Z");
    }

    @Test
    void halfPastOneComesTwiceInNewYorkOnTheNightTheClocksGoBack() {
        var twice = (WallTime.Reading.Twice) read("2026-11-01T01:30", NEW_YORK);
        assertThat(twice.earlier().instant()).isEqualTo("2026-11-01T05:30:00Z");
        assertThat(twice.later().instant()).isEqualTo("2026-11-01T06:30:00Z");
        assertThat(twice.earlier().written()).isEqualTo("2026-11-01T01:30-04:00");
        assertThat(twice.later().written()).isEqualTo("2026-11-01T01:30-05:00");
    }

    @Test
    void lordHoweMovesItsClocksByHalfAnHour() {
        assertThat(read("2026-10-04T02:15", LORD_HOWE))
                .isEqualTo(
                        new WallTime.Reading.Never(
                                LocalDateTime.parse("2026-10-04T02:00"),
                                LocalDateTime.parse("2026-10-04T02:30")));
        var twice = (WallTime.Reading.Twice) read("2026-04-05T01:45", LORD_HOWE);
        assertThat(twice.later().instant())
                .isEqualTo(twice.earlier().instant().plusSeconds(30 * 60));
    }

    @Test
    void apiaLeftOutAWholeDay() {
        assertThat(read("2011-12-30T10:00", APIA))
                .isEqualTo(
                        new WallTime.Reading.Never(
                                LocalDateTime.parse("2011-12-30T00:00"),
                                LocalDateTime.parse("2011-12-31T00:00")));
        assertThat(WallTime.of(LocalDateTime.parse("2011-12-30T10:00"), APIA).instant())
                .isEqualTo("2011-12-30T20:00:00Z");
    }

    @Test
    void aTimeOnTheMeridianKeepsItsZ() {
        var time =
                new WallTime(
                        LocalDateTime.parse("2026-10-25T01:30"),
                        ZoneId.of("Europe/London"),
                        Optional.of(ZoneOffset.UTC));
        assertThat(WallTime.parse(time.written(), time.zone())).isEqualTo(time);
    }

    @Property
    void everyWallTimeIsReadBackAsItWasWritten(
            @ForAll("instants") Instant instant, @ForAll("zones") ZoneId zone) {
        var time = WallTime.at(instant, zone);
        assertThat(WallTime.parse(time.written(), zone)).isEqualTo(time);
        assertThat(time.instant()).isEqualTo(instant);
    }

    @Property
    void whatComesOnceOrTwiceIsShownByThatClockAtThatInstant(
            @ForAll("instants") Instant near, @ForAll("zones") ZoneId zone) {
        var local = near.atZone(zone).toLocalDateTime();
        switch (WallTime.read(local, zone)) {
            case WallTime.Reading.Once(var time) ->
                    assertThat(time.instant().atZone(zone).toLocalDateTime()).isEqualTo(local);
            case WallTime.Reading.Twice(var earlier, var later) -> {
                assertThat(earlier.instant().atZone(zone).toLocalDateTime()).isEqualTo(local);
                assertThat(later.instant().atZone(zone).toLocalDateTime()).isEqualTo(local);
                assertThat(earlier.instant()).isBefore(later.instant());
            }
            case WallTime.Reading.Never _ ->
                    throw new AssertionError("a clock showed a time that never came");
        }
    }

    @Provide
    Arbitrary<Instant> instants() {
        var anyTime =
                Arbitraries.longs()
                        .between(0, Instant.parse("2100-01-01T00:00:00Z").getEpochSecond() / 60)
                        .map(minute -> Instant.ofEpochSecond(minute * 60));
        // around each change of the clocks, where the mistakes are
        var changes =
                Arbitraries.of(
                                "2026-03-29T01:00:00Z",
                                "2026-10-25T01:00:00Z",
                                "2026-11-01T06:00:00Z",
                                "2026-04-04T15:00:00Z",
                                "2011-12-30T10:00:00Z")
                        .map(Instant::parse)
                        .flatMap(change ->
                                Arbitraries.integers()
                                        .between(-150, 150)
                                        .map(minutes -> change.plusSeconds(60L * minutes)));
        return Arbitraries.oneOf(anyTime, changes);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                BERLIN,
                NEW_YORK,
                LORD_HOWE,
                APIA,
                ZoneId.of("Europe/London"),
                ZoneId.of("Asia/Kathmandu"),
                ZoneId.of("UTC"));
    }

    private static WallTime.Reading read(String local, ZoneId zone) {
        return WallTime.read(LocalDateTime.parse(local), zone);
    }
}
