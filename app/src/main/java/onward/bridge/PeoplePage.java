package onward.bridge;

import java.util.List;
import java.util.Optional;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// Everyone met, the last met first, a page at a time; or those who were looked for.
///
/// @param due those with whom it is time to be in touch
/// @param sought what was looked for; empty where all are shown
public record PeoplePage(
        List<Listed> people,
        int count,
        int page,
        int pages,
        List<InTouch> due,
        Optional<String> sought,
        Dates dates)
        implements View {

    /// Role and place in one line, as far as they are known.
    public String about(Person person) {
        return Listed.about(person.role(), person.metWhere());
    }

    /// How many there are, in words.
    public String words() {
        return sought.map(_ ->
                        people.isEmpty()
                                ? "Nobody of this name is on your bridge."
                                : count > people.size()
                                        ? "More than %d people of this name. The last met are here: write more of the name."
                                                .formatted(people.size())
                                        : (count == 1 ? "One person" : count + " people")
                                                + " of this name.")
                .orElse(
                        (count == 1 ? "One person" : "%,d people".formatted(count))
                                + " you met along the way, the last met first.");
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
