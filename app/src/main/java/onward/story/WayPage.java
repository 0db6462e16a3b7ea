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
/// @param months the interviews of each month
/// @param flow from first talks to what came
/// @param matters the last roles with their talks
/// @param confident before and after the last sessions; empty where none was finished
/// @param staying how long until put away; empty where nothing was
/// @param sessions how many sessions are drawn
public record WayPage(
        Way way,
        Picture months,
        Picture flow,
        Picture matters,
        Optional<Picture> confident,
        Optional<Picture> staying,
        int sessions,
        Dates dates)
        implements View {

    /// Draws its pictures, once: the page is shown again as long as nothing changes.
    ///
    /// @param names of the roles that are drawn
    /// @param confidence before and after the last sessions, the earliest first
    static WayPage of(
            Way way, Map<PursuitId, String> names, List<ConfidencePoint> confidence, Dates dates) {
        if (way.interviews() == 0) {
            var none = Picture.blank();
            return new WayPage(way, none, none, none, Optional.empty(), Optional.empty(), 0, dates);
        }
        return new WayPage(
                way,
                MonthsPicture.of(way.months(), dates),
                FlowPicture.of(way.stages()),
                MattersPicture.of(way.matters(), names, dates),
                confidence.isEmpty()
                        ? Optional.empty()
                        : Optional.of(ConfidencePicture.of(confidence, dates)),
                way.stays().isEmpty()
                        ? Optional.empty()
                        : Optional.of(StaysPicture.of(way.stays(), dates)),
                confidence.size(),
                dates);
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
