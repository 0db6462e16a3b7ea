package onward.bridge;

import java.util.List;
import onward.kernel.Problem;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// Bringing people in, and taking them along.
///
/// @param latest the files of the last day
/// @param pasted what was pasted, where it was refused
/// @param undone what became of undoing, in words; empty where nothing was undone
public record ImportPage(
        List<PersonImport> latest,
        List<Problem> problems,
        String undone,
        String pasted,
        Dates dates)
        implements View {

    @Override
    public String template() {
        return "bridge/import.jte";
    }

    @Override
    public String title() {
        return "People from a file";
    }

    @Override
    public String place() {
        return "/bridge";
    }
}
