package onward.reflect;

import java.util.List;
import onward.platform.web.View;

/// The page of what went well and what did not.
///
/// @param well each with room for one more
/// @param not each with room for one more
public record PointsPage(
        Top top, List<String> well, List<String> not, String noGoodPoint, Kept kept)
        implements View {
    @Override
    public String template() {
        return "reflect/points.jte";
    }

    @Override
    public String title() {
        return "What went well, and what did not";
    }

    @Override
    public String place() {
        return "/reflect";
    }
}
