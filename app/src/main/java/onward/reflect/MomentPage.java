package onward.reflect;

import java.util.List;
import onward.platform.web.View;

/// The page of one moment.
///
/// @param others the moments that are written already, this one among them
/// @param remarks what the lens asks about it
public record MomentPage(
        Top top, Moment moment, List<Moment> others, List<Remark> remarks, Kept kept)
        implements View {

    /// The five steps.
    public List<Went> steps() {
        return List.of(Went.values());
    }

    @Override
    public String template() {
        return "reflect/moment.jte";
    }

    @Override
    public String title() {
        return "What happened";
    }

    @Override
    public String place() {
        return "/reflect";
    }
}
