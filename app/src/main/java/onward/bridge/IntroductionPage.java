package onward.bridge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.platform.web.View;

/// Who introduced somebody: looked for by a name, then chosen.
///
/// @param by empty where it was not said yet
/// @param sought the name that was looked for; empty where none was
public record IntroductionPage(
        Person person, Optional<Person> by, String sought, List<Person> found) implements View {

    /// What tells people of one name apart.
    public String about(Person one) {
        return Stream.of(one.role(), one.metWhere(), one.email())
                .filter(part -> !part.isBlank())
                .limit(2)
                .collect(Collectors.joining(" · "));
    }

    @Override
    public String template() {
        return "bridge/introduction.jte";
    }

    @Override
    public String title() {
        return "Who introduced " + person.name();
    }

    @Override
    public String place() {
        return "/bridge";
    }
}
