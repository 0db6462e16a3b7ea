package onward.interview;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import onward.platform.web.View;

/// The page on which an interview is logged or changed.
///
/// @param isNew whether it is logged for the first time
/// @param ownStages the stages of the last interviews, in the words of their companies
public record LogPage(LogForm form, boolean isNew, List<String> ownStages) implements View {

    private static final List<String> STAGES =
            List.of(
                    "First talk",
                    "Recruiter call",
                    "Technical interview",
                    "Case study",
                    "Panel",
                    "Final round",
                    "Offer talk");

    /// Stages to pick from: the usual ones, then those that were typed before.
    public List<String> stages() {
        return Stream.concat(STAGES.stream(), ownStages.stream()).distinct().toList();
    }

    /// The ways to hold an interview.
    public List<Format> formats() {
        return List.of(Format.values());
    }

    /// Every time zone that has a place's name.
    public List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.matches(
                                "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .toList();
    }

    /// Where the form goes.
    public String action() {
        return isNew ? "/interviews" : "/interviews/" + form.id() + "/edit";
    }

    @Override
    public String template() {
        return "interview/log.jte";
    }

    @Override
    public String title() {
        return isNew ? "Log an interview" : "Change " + form.company();
    }

    @Override
    public String place() {
        return "/interviews";
    }
}
