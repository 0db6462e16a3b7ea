package onward.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.interview.PursuitId;
import onward.platform.web.Dates;
import onward.platform.web.View;
import onward.replay.ConfidencePoint;

/// The way so far, drawn: month by month, talk by talk, role by role.
///
/// @param names of the roles that are drawn
/// @param confidence before and after the last sessions, the earliest first
public record WayPage(
        Way way, Map<PursuitId, String> names, List<ConfidencePoint> confidence, Dates dates)
        implements View {

    /// The interviews of each month.
    public Picture months() {
        return MonthsPicture.of(way.months(), dates);
    }

    /// From first talks to what came.
    public Picture flow() {
        return FlowPicture.of(way.stages());
    }

    /// The last roles with their talks.
    public Picture matters() {
        return MattersPicture.of(way.matters(), names, dates);
    }

    /// How confident; empty where no session was finished.
    public Optional<Picture> confident() {
        return Optional.of(confidence)
                .filter(points -> !points.isEmpty())
                .map(points -> ConfidencePicture.of(points, dates));
    }

    /// How long until put away; empty where nothing was.
    public Optional<Picture> staying() {
        return Optional.of(way.stays())
                .filter(stays -> !stays.isEmpty())
                .map(stays -> StaysPicture.of(stays, dates));
    }

    /// What may be said of how long it stays.
    public StayWords stays() {
        return new StayWords(way, dates);
    }

    /// Whether nothing was held yet.
    public boolean isBlank() {
        return way.interviews() == 0;
    }

    @Override
    public String template() {
        return "story/way.jte";
    }

    @Override
    public String title() {
        return "The way so far";
    }

    @Override
    public String place() {
        return "/story";
    }
}
