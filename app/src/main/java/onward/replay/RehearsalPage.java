package onward.replay;

import java.util.List;
import onward.kernel.Problem;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// A question as it is asked, before the kept answer is shown.
///
/// @param wording in which words it is asked this time
/// @param fresh the id of this rehearsal
/// @param answer what was typed, where it was refused
/// @param left how many answers are due today, this one among them
public record RehearsalPage(
        Question question,
        String wording,
        String fresh,
        String answer,
        int left,
        List<Problem> problems,
        Dates dates)
        implements View {

    public RehearsalPage {
        problems = List.copyOf(problems);
    }

    /// The address of its form.
    public String path() {
        return "/replay/questions/" + question.id().value() + "/rehearsal";
    }

    @Override
    public String template() {
        return "replay/rehearsal.jte";
    }

    @Override
    public String title() {
        return "Rehearse";
    }

    @Override
    public String place() {
        return "/replay";
    }
}
