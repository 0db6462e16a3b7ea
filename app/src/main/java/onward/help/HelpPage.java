package onward.help;

import onward.platform.web.View;

/// What the program is for and where everything lies.
///
/// @param database where everything is kept
/// @param key where the key lies that opens it
public record HelpPage(String database, String key) implements View {

    @Override
    public String template() {
        return "help/help.jte";
    }

    @Override
    public String title() {
        return "Help";
    }

    @Override
    public String place() {
        return "/help";
    }
}
