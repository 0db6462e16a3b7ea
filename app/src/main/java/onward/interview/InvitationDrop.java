package onward.interview;

import java.util.List;
import onward.kernel.Problem;
import onward.platform.web.View;

/// Where an invitation is dropped.
///
/// @param pasted what was pasted, where it was refused
public record InvitationDrop(List<Problem> problems, String pasted) implements View {

    @Override
    public String template() {
        return "interview/drop.jte";
    }

    @Override
    public String title() {
        return "From an invitation";
    }

    @Override
    public String place() {
        return "/interviews";
    }
}
