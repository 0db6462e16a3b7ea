package onward.reflect;

import java.util.List;
import onward.interview.Interview;
import onward.kernel.Problem;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// A write-up to read: folded away with its lesson in sight, or open.
public record WriteUpPage(
        Reflection reflection,
        Interview interview,
        Dates dates,
        String whatsNew,
        List<Problem> problems)
        implements View {

    /// How often it was opened, in words.
    public String opened() {
        var times = reflection.reopenings().size();
        return times == 0
                ? "not opened since"
                : times == 1 ? "opened once since" : "opened " + times + " times since";
    }

    @Override
    public String template() {
        return "reflect/write-up.jte";
    }

    @Override
    public String title() {
        return interview.name();
    }

    @Override
    public String place() {
        return "/reflect";
    }
}
