package onward.now;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.platform.web.View;

/// The private calendar: what it shows, and its address right after it was made.
///
/// @param shown what it shows; empty where no calendar is open
/// @param address the address, once
/// @param kept whether a change was just saved
public record CalendarPage(Optional<Set<String>> shown, Optional<String> address, boolean kept)
        implements View {

    /// All that it can show.
    public List<CalendarPart> parts() {
        return List.of(CalendarPart.values());
    }

    /// Whether a part is on; before there is a calendar, each is.
    public boolean isOn(CalendarPart part) {
        return shown.map(words -> words.contains(part.word())).orElse(true);
    }

    @Override
    public String template() {
        return "now/calendar.jte";
    }

    @Override
    public String title() {
        return "Your calendar";
    }

    @Override
    public String place() {
        return "/";
    }
}
