package onward.replay;

import java.time.LocalDate;
import java.util.List;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// What was answered beside the kept answer, and the four grades with what each would do.
public record RevealedPage(Rehearsing.Revealed revealed, Schedule.Days days, Dates dates)
        implements View {

    /// The address of this rehearsal.
    public String path() {
        return "/replay/rehearsals/" + revealed.rehearsal().id().value();
    }

    /// The grades, with the day on which the answer would come back.
    public List<Schedule.Next> next() {
        return revealed.question()
                .schedule()
                .map(schedule -> schedule.next(days))
                .orElse(List.of());
    }

    /// A day on which it would come back, in words.
    public String day(LocalDate due) {
        return !due.isAfter(days.today())
                ? "again today"
                : due.equals(days.today().plusDays(1)) ? "tomorrow" : dates.day(due);
    }

    @Override
    public String template() {
        return "replay/revealed.jte";
    }

    @Override
    public String title() {
        return "Your answer, and the one you keep";
    }

    @Override
    public String place() {
        return "/replay";
    }
}
