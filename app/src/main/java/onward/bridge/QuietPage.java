package onward.bridge;

import onward.platform.web.View;

/// Asks before somebody is marked "do not contact", since it is for good.
public record QuietPage(Person person) implements View {

    @Override
    public String template() {
        return "bridge/quiet.jte";
    }

    @Override
    public String title() {
        return "Do not contact " + person.name();
    }

    @Override
    public String place() {
        return "/bridge";
    }
}
