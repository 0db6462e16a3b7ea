package onward.account;

import java.util.List;
import onward.kernel.Problem;
import onward.platform.web.View;
import org.jspecify.annotations.Nullable;

/// What the owner chose, and the ways out.
///
/// @param kept whether it was just saved
public record SettingsPage(
        SettingsForm typed,
        List<Problem> problems,
        List<Group> zones,
        List<Choice> languages,
        List<Choice> countries,
        boolean kept)
        implements View {

    /// The id of the words beside a refused field; null where it was not refused.
    public @Nullable String error(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field))
                ? field + "-error"
                : null;
    }

    /// One choice of a list.
    public record Choice(String value, String label, boolean isChosen) {}

    /// Choices that belong together, with the name they share.
    public record Group(String label, List<Choice> choices) {}

    @Override
    public String template() {
        return "account/settings.jte";
    }

    @Override
    public String title() {
        return "Account";
    }

    @Override
    public String place() {
        return "/account";
    }
}
