package onward.bridge;

import java.util.List;
import java.util.Optional;
import onward.kernel.Problem;
import onward.platform.web.View;

/// The text of a connection request, kept to what LinkedIn takes.
///
/// @param kept whether it was just saved
public record RequestPage(Person person, String text, List<Problem> problems, boolean kept)
        implements View {

    /// How long it is, as a person counts letters.
    public String length() {
        var most = Card.LONGEST_REQUEST;
        return text.length() + " of " + most + " characters";
    }

    /// Their own page, to which the text is taken.
    public Optional<String> profile() {
        return person.card().ways().stream()
                .filter(way -> way.kind() == Way.Kind.LINK)
                .flatMap(way -> way.address().stream())
                .findFirst();
    }

    @Override
    public String template() {
        return "bridge/request.jte";
    }

    @Override
    public String title() {
        return "A connection request to " + person.name();
    }

    @Override
    public String place() {
        return "/bridge";
    }
}
