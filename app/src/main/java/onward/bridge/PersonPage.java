package onward.bridge;

import java.util.List;
import java.util.Optional;
import onward.kernel.Problem;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// Somebody met, to be seen and changed; or somebody new.
///
/// @param person empty for somebody new
/// @param kept whether a change was just saved
public record PersonPage(
        Optional<Person> person,
        PersonForm typed,
        List<Problem> problems,
        List<MetAt.Talk> talks,
        boolean kept,
        Dates dates)
        implements View {

    static PersonPage fresh(PersonForm typed, List<Problem> problems, Dates dates) {
        return new PersonPage(Optional.empty(), typed, problems, List.of(), false, dates);
    }

    /// Where the form goes.
    public String action() {
        return person.map(known -> "/bridge/" + known.id().value()).orElse("/bridge");
    }

    /// The id of the words beside a refused field; null where it was not refused.
    public @org.jspecify.annotations.Nullable String error(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field))
                ? field + "-error"
                : null;
    }

    @Override
    public String template() {
        return "bridge/person.jte";
    }

    @Override
    public String title() {
        return person.map(Person::name).orElse("Add somebody you met");
    }

    @Override
    public String place() {
        return "/bridge";
    }
}
