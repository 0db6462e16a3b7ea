package onward.reflect;

import java.time.Instant;
import java.util.List;
import onward.interview.Interview;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// All write-ups: those being written, those to begin, those put away, and the parked worries.
public record ShelfPage(
        List<Row> open,
        List<Interview> toBegin,
        List<Row> putAway,
        List<Worry> worries,
        int number,
        boolean hasMore,
        Dates dates,
        Instant now)
        implements View {

    /// A write-up with its interview.
    public record Row(Summary summary, Interview interview) {}

    /// Whether there is nothing to show yet.
    public boolean isBlank() {
        return open.isEmpty() && toBegin.isEmpty() && putAway.isEmpty() && number == 1;
    }

    @Override
    public String template() {
        return "reflect/shelf.jte";
    }

    @Override
    public String title() {
        return "Reflect";
    }

    @Override
    public String place() {
        return "/reflect";
    }
}
