package onward.bridge;

import java.util.List;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// Who connects the owner to a company, above the picture of everybody.
///
/// @param company what was asked for; empty where nothing was
/// @param roles what is pursued, to be asked for by one click
public record ConnectionsPage(
        String company,
        List<PathTo> paths,
        List<Pursued.Role> roles,
        NetworkPicture picture,
        Network network,
        int everybody,
        Dates dates)
        implements View {

    /// What a path comes to, in a sentence or two.
    public String words(PathTo path) {
        return PathWords.of(path, company, dates);
    }

    /// Where a pursued role is asked for.
    public String ask(Pursued.Role role) {
        return "/bridge/connections?after="
                + role.path().substring(role.path().lastIndexOf('/') + 1);
    }

    /// What the picture shows, in words.
    public String seen() {
        var shown = network.size();
        return shown < everybody
                ? "The %,d people you were last in touch with, of %,d.".formatted(shown, everybody)
                : shown == 1
                        ? "The one person on your bridge."
                        : "All %,d people on your bridge.".formatted(shown);
    }

    @Override
    public String template() {
        return "bridge/connections.jte";
    }

    @Override
    public String title() {
        return "Who connects you";
    }

    @Override
    public String place() {
        return "/bridge";
    }
}
