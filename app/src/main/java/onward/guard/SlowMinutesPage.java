package onward.guard;

import java.time.Instant;
import onward.platform.web.View;

/// Two minutes of slow breathing before anything is written.
///
/// @param begun when the page was asked for
public record SlowMinutesPage(Instant begun) implements View {

    @Override
    public String template() {
        return "guard/slow-minutes.jte";
    }

    @Override
    public String title() {
        return "Two slow minutes";
    }

    @Override
    public String place() {
        return "/guard";
    }
}
