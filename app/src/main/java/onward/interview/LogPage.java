package onward.interview;

import java.time.ZoneId;
import java.util.List;
import onward.platform.web.View;

/// The page on which an interview is logged or changed.
///
/// @param isNew whether it is logged for the first time
public record LogPage(LogForm form, boolean isNew) implements View {

    private static final List<String> STAGES =
            List.of(
                    "First talk",
                    "Recruiter call",
                    "Technical interview",
                    "Case study",
                    "Panel",
                    "Final round",
                    "Offer talk");

    /// Stages to pick from; one's own may be typed.
    public List<String> stages() {
        return STAGES;
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
