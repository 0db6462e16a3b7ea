package onward.bridge;

import java.util.List;
import onward.kernel.Problem;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// A touch that could not be noted yet, as it was typed.
///
/// @param when the day as it was typed
public record TouchPage(
        Person person, Touch touch, String when, List<Problem> problems, Dates dates)
        implements View {

    /// All kinds of being in touch.
    public List<Touch.Kind> kinds() {
        return List.of(Touch.Kind.values());
    }

    @Override
    public String template() {
        return "bridge/touch.jte";
    }

    @Override
    public String title() {
        return "In touch with " + person.name();
    }

    @Override
    public String place() {
        return "/bridge";
    }
}
