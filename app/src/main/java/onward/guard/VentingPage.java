package onward.guard;

import java.util.List;
import onward.kernel.Problem;
import onward.platform.web.View;

/// The box, open to be written in.
public record VentingPage(String text, Shredding shredding, List<Problem> problems)
        implements View {

    @Override
    public String template() {
        return "guard/venting.jte";
    }

    @Override
    public String title() {
        return "The vent box";
    }

    @Override
    public String place() {
        return "/guard";
    }
}
