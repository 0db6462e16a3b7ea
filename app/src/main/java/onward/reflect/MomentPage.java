package onward.reflect;

import java.util.List;
import java.util.Optional;
import onward.interview.Interview;
import onward.platform.web.View;

/// The page of one moment.
///
/// @param others the moments that are written already, this one among them
/// @param remarks what the lens asks about it
/// @param again where its question was met before
public record MomentPage(
        Top top,
        Moment moment,
        List<Moment> others,
        List<Remark> remarks,
        Optional<Again> again,
        Kept kept)
        implements View {

    /// A question that was met before, in words for the page.
    ///
    /// @param interview in which it was asked
    public record Again(Interview interview, MetBefore before) {}

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
