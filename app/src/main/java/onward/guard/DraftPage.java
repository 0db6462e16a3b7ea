package onward.guard;

import java.util.List;
import java.util.Optional;
import onward.kernel.Problem;
import onward.platform.web.View;

/// The page where a draft is read.
///
/// @param text the draft as it was typed or shared
/// @param reading what was read in it, once there was something to read
public record DraftPage(String text, Optional<DraftReading> reading, List<Problem> problems)
        implements View {

    @Override
    public String template() {
        return "guard/draft.jte";
    }

    @Override
    public String title() {
        return "Check a draft";
    }

    @Override
    public String place() {
        return "/guard";
    }
}
