package onward.guard;

import java.util.List;
import java.util.Optional;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// The door of the room: what to do instead of posting.
///
/// @param vents those that can still be read
/// @param asking those of which it is asked whether the anger is still there
/// @param isShredded whether something was shredded just now
/// @param left how many posts of an audit wait for a decision
/// @param answered what was just answered about the anger
public record GuardPage(
        List<Vent> vents,
        List<Vent> asking,
        boolean isShredded,
        Optional<Anger> answered,
        Optional<String> left,
        Dates dates)
        implements View {

    @Override
    public String template() {
        return "guard/guard.jte";
    }

    @Override
    public String title() {
        return "Guard";
    }

    @Override
    public String place() {
        return "/guard";
    }
}
