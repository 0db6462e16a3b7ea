package onward.reflect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.platform.web.View;

/// The last page: next time, the lesson, the list, and then it is put away.
public record PutAwayPage(
        Top top,
        List<NextTime> nextTimes,
        String noNextTime,
        String lesson,
        Map<Check, Check.Answer> checks,
        Set<Reflection.Missing> missing,
        String worryReturns,
        Kept kept)
        implements View {

    /// The list.
    public List<Check> items() {
        return List.of(Check.values());
    }

    /// The answers to choose from.
    public List<Check.Answer> answers() {
        return List.of(Check.Answer.values());
    }

    @Override
    public String template() {
        return "reflect/putting-away.jte";
    }

    @Override
    public String title() {
        return "Next time, then put it away";
    }

    @Override
    public String place() {
        return "/reflect";
    }
}
