package onward.interview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onward.interview.WriteUps.WriteUp;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// The list of interviews.
///
/// @param showsEnded whether it is the list of those that ended
/// @param number the page, from 1
/// @param endedCount how many ended, folded out of sight
public record ListPage(
        boolean showsEnded,
        List<Interview> interviews,
        Map<InterviewId, WriteUp> writeUps,
        int number,
        boolean hasMore,
        int endedCount,
        Dates dates,
        Instant now)
        implements View {

    /// Those that are still to come, the next first.
    public List<Interview> ahead() {
        return interviews.stream()
                .filter(interview -> interview.starts().instant().isAfter(now))
                .toList()
                .reversed();
    }

    /// Those that were held.
    public List<Interview> held() {
        return interviews.stream()
                .filter(interview -> !interview.starts().instant().isAfter(now))
                .toList();
    }

    /// The word at the end of a row.
    public String state(Interview interview) {
        var writeUp = writeUps.get(interview.id());
        return switch (interview.standing(now)) {
            case Interview.Standing.Ahead() ->
                    "coming " + dates.distance(interview.starts().instant());
            case Interview.Standing.Answered(Outcome outcome) -> outcome.kind().label();
            case Interview.Standing.CalledOff _ -> "called off";
            case Interview.Standing.Unforecast() -> "to write down";
            case Interview.Standing.Waiting() -> {
                if (writeUp == null) {
                    yield "to write down";
                }
                yield writeUp.putAway() ? "put away" : "being written";
            }
        };
    }

    /// The colour of that word.
    public String shade(Interview interview) {
        return switch (interview.standing(now)) {
            case Interview.Standing.Ahead() -> "calm";
            case Interview.Standing.CalledOff _ -> "";
            case Interview.Standing.Answered(Outcome outcome) ->
                    outcome.kind() == Outcome.Kind.WENT_ON ? "ok" : "";
            case Interview.Standing.Unforecast(), Interview.Standing.Waiting() -> {
                var writeUp = writeUps.get(interview.id());
                yield writeUp != null && writeUp.putAway() ? "ok" : "due";
            }
        };
    }

    /// Whether nothing was logged yet.
    public boolean isBlank() {
        return interviews.isEmpty() && number == 1 && endedCount == 0;
    }

    @Override
    public String template() {
        return "interview/list.jte";
    }

    @Override
    public String title() {
        return "Interviews";
    }

    @Override
    public String place() {
        return "/interviews";
    }
}
