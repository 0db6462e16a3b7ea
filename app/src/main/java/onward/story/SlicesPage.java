package onward.story;

import java.util.List;
import onward.interview.Interview;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// What was told twice, and what can be.
///
/// @param tellable the last interviews that were written down and are not told yet
/// @param number the page, from 1
public record SlicesPage(
        List<Retelling.Line> told,
        List<Interview> tellable,
        int number,
        boolean hasMore,
        Dates dates)
        implements View {

    /// Whether there is nothing to tell yet.
    public boolean isBlank() {
        return told.isEmpty() && tellable.isEmpty();
    }

    @Override
    public String template() {
        return "story/slices.jte";
    }

    @Override
    public String title() {
        return "Told twice";
    }

    @Override
    public String place() {
        return "/story";
    }
}
