package onward.reflect;

import java.util.List;
import onward.kernel.Problem;
import onward.platform.web.View;

/// The form of a worry, where it was refused.
public record WorryPage(String worry, String returns, List<Problem> problems) implements View {
    @Override
    public String template() {
        return "reflect/worry.jte";
    }

    @Override
    public String title() {
        return "Park a worry";
    }

    @Override
    public String place() {
        return "/reflect";
    }
}
