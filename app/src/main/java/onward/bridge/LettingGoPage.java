package onward.bridge;

import java.util.List;
import onward.platform.web.View;

/// Asks before somebody is let go, and says what goes and what stays.
public record LettingGoPage(Person person, List<MetAt.Talk> talks) implements View {

    @Override
    public String template() {
        return "bridge/letting-go.jte";
    }

    @Override
    public String title() {
        return "Let go of " + person.name();
    }

    @Override
    public String place() {
        return "/bridge";
    }
}
