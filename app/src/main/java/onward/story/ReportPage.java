package onward.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// What a person may take along to a coach, printed; each part can be left out.
///
/// @param parts those that are in it
/// @param name how they sign; may be empty
/// @param way empty where it is left out
/// @param told the interviews that were told twice last
/// @param applications those of the last three months, the earliest first
/// @param hasMore whether there are more of them than it takes
public record ReportPage(
        Set<Part> parts,
        String name,
        RecordPage record,
        Optional<WayPage> way,
        List<Told> told,
        List<Application> applications,
        boolean hasMore,
        Dates dates)
        implements View {
    public ReportPage {
        parts = Set.copyOf(parts);
        told = List.copyOf(told);
        applications = List.copyOf(applications);
    }

    /// Whether a part is in it.
    public boolean has(Part part) {
        return parts.contains(part);
    }

    /// Every part that there is.
    public List<Part> all() {
        return List.of(Part.values());
    }

    @Override
    public String template() {
        return "story/report.jte";
    }

    @Override
    public String title() {
        return "Take it along";
    }

    @Override
    public String place() {
        return "/story";
    }
}
