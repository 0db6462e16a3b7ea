package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import onward.SmtpServer;
import onward.World;
import onward.interview.Format;
import onward.interview.Interview;
import onward.interview.InterviewId;
import onward.interview.Pursuit;
import onward.interview.PursuitId;
import onward.kernel.Uuid7;
import onward.kernel.WallTime;
import onward.platform.mail.Security;
import onward.thank.Due;
import onward.thank.Hold;
import onward.thank.Outbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Promise 8: "tomorrow at 20:00" is your 20:00, whatever the clocks of the place do, and it comes
/// once.
class Promise08YourEveningTest {

    @ParameterizedTest
    @CsvSource({
        // an ordinary day, and one that ends past midnight: the night belongs to the day before it
        "2026-11-16T10:00, 2026-11-16T11:00, Europe/Berlin, 20:00, 2026-11-17T19:00:00Z",
        "2026-11-16T23:00, 2026-11-17T00:30, Europe/Berlin, 20:00, 2026-11-17T19:00:00Z",
        "2026-11-16T23:00, 2026-11-17T03:59, Europe/Berlin, 20:00, 2026-11-17T19:00:00Z",
        "2026-11-16T23:00, 2026-11-17T04:00, Europe/Berlin, 20:00, 2026-11-18T19:00:00Z",
        // the clocks go forward over the hour, and back over it: the first of the two
        "2027-03-27T10:00, 2027-03-27T11:00, Europe/Berlin, 02:30, 2027-03-28T01:30:00Z",
        "2026-10-31T10:00, 2026-10-31T11:00, America/New_York, 01:30, 2026-11-01T05:30:00Z",
        // half an hour of summer time, and a day that there never was
        "2026-10-03T10:00, 2026-10-03T11:00, Australia/Lord_Howe, 20:00, 2026-10-04T09:00:00Z",
        "2026-10-03T10:00, 2026-10-03T11:00, Australia/Lord_Howe, 02:15, 2026-10-03T15:45:00Z",
        "2011-12-29T10:00, 2011-12-29T11:00, Pacific/Apia, 20:00, 2011-12-31T06:00:00Z"
    })
    void aNoteIsDueAtTheChosenHourOfTheNextDay(
            String starts, String ends, String zone, String hour, String due) {
        var place = ZoneId.of(zone);
        var talk = talk(LocalDateTime.parse(starts), LocalDateTime.parse(ends), place);
        var at = Due.after(talk, LocalTime.parse(hour), place);
        assertThat(at.yours().instant()).isEqualTo(Instant.parse(due));
        assertThat(at.isPast(Instant.parse(due))).isFalse();
        assertThat(at.isPast(Instant.parse(due).plusMillis(1))).isTrue();
        assertThat(at.isOneClock()).isTrue();
    }

    @Test
    void whoTravelsKeepsTheirEveningAndSeesTheOther() {
        var berlin = ZoneId.of("Europe/Berlin");
        var newYork = ZoneId.of("America/New_York");
        var talk =
                talk(
                        LocalDateTime.parse("2026-11-16T10:00"),
                        LocalDateTime.parse("2026-11-16T11:00"),
                        newYork);
        var atHome = Due.after(talk, LocalTime.of(20, 0), berlin);
        assertThat(atHome.yours().local()).isEqualTo(LocalDateTime.parse("2026-11-17T20:00"));
        assertThat(atHome.theirs().local()).isEqualTo(LocalDateTime.parse("2026-11-17T14:00"));
        assertThat(atHome.isOneClock()).isFalse();
        var arrived = Due.after(talk, LocalTime.of(20, 0), newYork);
        assertThat(arrived.yours().instant())
                .isEqualTo(atHome.yours().instant().plus(Duration.ofHours(6)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T20:00:00Z, Europe/Berlin, 2026-11-17T07:30:00Z",
        // it is tomorrow there already
        "2026-11-16T20:00:00Z, Asia/Kathmandu, 2026-11-18T02:45:00Z",
        "2026-11-16T03:00:00Z, America/New_York, 2026-11-16T13:30:00Z",
        // the night between has a clock change
        "2027-03-27T20:00:00Z, Europe/Berlin, 2027-03-28T06:30:00Z"
    })
    void theirMorningIsHalfPastEightByTheirClock(String now, String theirs, String goes) {
        var at =
                Hold.THEIR_MORNING.from(
                        Instant.parse(now),
                        Duration.ofMinutes(10),
                        World.BERLIN,
                        ZoneId.of(theirs));
        assertThat(at.instant()).isEqualTo(Instant.parse(goes));
    }

    @Test
    void aZoneWhoseRulesChangeAfterSchedulingKeepsItsHourAndFiresOnce(@TempDir Path folder) {
        try (var world = World.in(folder);
                var server = SmtpServer.start(Security.PLAIN);
                var outbox = new Outbox(world, world.owner()).by(server)) {
            var hold = WallTime.of(LocalDateTime.parse("2026-11-17T08:30"), World.BERLIN);
            // scheduled while the zone was an hour ahead of what it is now
            var id = outbox.holdTurned(hold, hold.instant().minus(Duration.ofHours(1)));
            var worker = outbox.worker();
            for (var now = world.clock().now();
                    now.isBefore(hold.instant());
                    now = world.clock().now()) {
                worker.round(now).join();
                assertThat(server.taken()).isEmpty();
                world.clock().turn(Duration.ofMinutes(3));
            }
            for (var round = 0; round < 40; round++) {
                worker.round(world.clock().now()).join();
                world.clock().turn(Duration.ofMinutes(3));
            }
            assertThat(server.taken()).hasSize(1);
            assertThat(outbox.find(id).turn()).isEmpty();
        }
    }

    private static Interview talk(LocalDateTime starts, LocalDateTime ends, ZoneId zone) {
        var now = Instant.parse("2026-11-16T20:00:00Z");
        return new Interview(
                new InterviewId(Uuid7.at(now)),
                new Pursuit(new PursuitId(Uuid7.at(now)), "Northwind", "backend engineer"),
                1,
                "",
                Format.UNSAID,
                WallTime.of(starts, zone),
                Optional.of(WallTime.of(ends, zone)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
