package onward.story;

import java.util.List;
import onward.kernel.Problem;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// The list of applications and interviews of some days, for an employment office.
///
/// @param from the first day as it was typed
/// @param until the last day as it was typed
/// @param number the page, from 1
public record EvidencePage(
        Span span,
        String from,
        String until,
        List<Application> applications,
        int number,
        boolean hasMore,
        String name,
        List<Problem> problems,
        Dates dates)
        implements View {

    /// The same days, as the address says them.
    public String query() {
        return "from=" + span.from() + "&until=" + span.until();
    }

    @Override
    public String template() {
        return "story/evidence.jte";
    }

    @Override
    public String title() {
        return "Applications and interviews";
    }

    @Override
    public String place() {
        return "/story";
    }
}
