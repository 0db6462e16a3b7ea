package onward.bridge;

import java.util.List;
import java.util.Optional;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// Back in touch: whom you have not heard of for longest, and one at random.
public record SilencePage(List<InTouch> longest, Optional<InTouch> random, Dates dates)
        implements View {

    /// How long it has been silent.
    public String silence(InTouch one) {
        return PaceWords.silence(one.pace(), dates);
    }

    @Override
    public String template() {
        return "bridge/silence.jte";
    }

    @Override
    public String title() {
        return "Back in touch";
    }

    @Override
    public String place() {
        return "/bridge";
    }
}
