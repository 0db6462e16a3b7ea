package onward.thank;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import onward.interview.Interview;
import onward.kernel.WallTime;

/// When a note is due: the evening after the talk, by the clock of the person who writes it.
///
/// @param yours by the clock where the person is now
/// @param theirs the same moment where the talk was
public record Due(WallTime yours, WallTime theirs) {

    /// Who comes home at half past midnight still says "today": until then a night belongs to the
    /// day before it.
    private static final Duration NIGHT = Duration.ofHours(4);

    /// When a note about a talk is due.
    ///
    /// @param hour which evening hour the person chose
    /// @param zone where they are now: who travels keeps their evening
    public static Due after(Interview interview, LocalTime hour, ZoneId zone) {
        var day = interview.over().minus(NIGHT).atZone(zone).toLocalDate();
        var at = WallTime.of(day.plusDays(1).atTime(hour), zone).instant();
        // an hour that a change of the clocks leaves out is shown as the one that comes instead
        return new Due(WallTime.at(at, zone), WallTime.at(at, interview.starts().zone()));
    }

    /// Whether the moment has passed.
    public boolean isPast(Instant now) {
        return now.isAfter(yours.instant());
    }

    /// Whether both are on the same clock.
    public boolean isOneClock() {
        return yours.local().equals(theirs.local());
    }
}
