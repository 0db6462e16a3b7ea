package onward.help;

import java.util.List;
import onward.platform.web.Helplines.Helpline;
import onward.platform.web.View;

/// Whom to call.
public record HelpNowPage(List<Helpline> lines) implements View {

    @Override
    public String template() {
        return "help/now.jte";
    }

    @Override
    public String title() {
        return "Get help now";
    }

    @Override
    public String place() {
        return "/help";
    }
}
