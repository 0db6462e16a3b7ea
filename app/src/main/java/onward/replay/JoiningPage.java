package onward.replay;

import java.util.List;
import onward.platform.web.View;

/// A question, and those with which it may be joined, page by page.
public record JoiningPage(Question question, List<Browsing.Row> others, int number, boolean hasMore)
        implements View {

    public JoiningPage {
        others = List.copyOf(others);
    }

    /// The address of the question.
    public String path() {
        return "/replay/questions/" + question.id().value();
    }

    @Override
    public String template() {
        return "replay/joining.jte";
    }

    @Override
    public String title() {
        return "The same as another one?";
    }

    @Override
    public String place() {
        return "/replay";
    }
}
