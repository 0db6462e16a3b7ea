package onward.guard;

import java.util.List;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// One vent, until it is shredded.
///
/// @param sentences each that could be taken out
/// @param writeUps those that a sentence can be moved to
/// @param isRefused whether a sentence was to be moved and could not
public record VentPage(
        Vent vent, List<String> sentences, List<WriteUp> writeUps, boolean isRefused, Dates dates)
        implements View {

    /// A write-up that is open.
    public record WriteUp(String id, String name) {}

    /// The text.
    public String text() {
        return vent.body().orElse("");
    }

    @Override
    public String template() {
        return "guard/vent.jte";
    }

    @Override
    public String title() {
        return "Vented";
    }

    @Override
    public String place() {
        return "/guard";
    }
}
