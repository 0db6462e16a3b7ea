package onward.reflect;

import java.util.List;
import java.util.Optional;
import onward.kernel.Problem;

/// What every autosaved form of a write-up carries.
///
/// @param version the edition that it shows
/// @param saved the words beside the buttons; empty where nothing was saved yet
/// @param conflict what another window saved in between, where that happened
/// @param resume where the person left off on this page, where they did
public record Kept(
        int version,
        String saved,
        Optional<Conflict> conflict,
        Optional<Resume> resume,
        List<Problem> problems) {

    /// Whether something is wrong with a field.
    public boolean refuses(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    /// The other window's text, beside which the person's own is still in the form.
    ///
    /// @param version the edition that stands
    /// @param theirs what the store holds, in readable lines
    public record Conflict(int version, List<String> theirs, String path) {}
}
