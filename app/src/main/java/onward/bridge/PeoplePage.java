package onward.bridge;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// Everyone met, the last met first, a page at a time.
public record PeoplePage(List<Person> people, int count, int page, int pages, Dates dates)
        implements View {

    /// Role and place in one line, as far as they are known.
    public String about(Person person) {
        return Stream.of(person.role(), person.metWhere())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    @Override
    public String template() {
        return "bridge/people.jte";
    }

    @Override
    public String title() {
        return "Bridge";
    }

    @Override
    public String place() {
        return "/bridge";
    }
}
