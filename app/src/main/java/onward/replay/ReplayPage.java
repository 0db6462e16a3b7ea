package onward.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onward.interview.Interview;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// What is to be rehearsed today, and which moments wait for a second take.
///
/// @param due the answers of today
/// @param later when the next answer is due, where none is today
/// @param waiting moments that went wrong, without a second take
/// @param isDone whether the last one of today was just rehearsed
/// @param hasQuestions whether there is any question
/// @param restFirst whether distress rose in two sessions lately: other things come first
public record ReplayPage(
        List<Question> due,
        Optional<LocalDate> later,
        List<Occurrence> waiting,
        Optional<Interview> next,
        boolean isDone,
        boolean hasQuestions,
        boolean restFirst,
        Dates dates)
        implements View {

    /// Said aloud, shown and graded, an answer takes about two minutes.
    static final int MINUTES_AN_ANSWER = 2;

    public ReplayPage {
        due = List.copyOf(due);
        waiting = List.copyOf(waiting);
    }

    /// Whether there is nothing yet to replay.
    public boolean isBlank() {
        return due.isEmpty() && later.isEmpty() && waiting.isEmpty() && !hasQuestions;
    }

    /// "4 answers are due, about 8 minutes".
    public String dueWords() {
        return due.size() == 1
                ? "One answer is due, about " + MINUTES_AN_ANSWER + " minutes."
                : "%d answers are due, about %d minutes."
                        .formatted(due.size(), due.size() * MINUTES_AN_ANSWER);
    }

    /// A line of a question, for a list.
    public String gist(Occurrence occurrence) {
        return Gist.of(occurrence.asked());
    }

    @Override
    public String template() {
        return "replay/replay.jte";
    }

    @Override
    public String title() {
        return "Replay";
    }

    @Override
    public String place() {
        return "/replay";
    }
}
