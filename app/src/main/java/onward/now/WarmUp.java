package onward.now;

import java.util.Optional;
import onward.interview.Interview;
import onward.platform.web.Dates;

/// The answers that are due for rehearsal, for the next interview where one is known.
///
/// @param due how many are due today
/// @param restFirst whether distress rose in two sessions lately: other things come before these
public record WarmUp(int due, Optional<Interview> next, boolean restFirst) {

    private static final int MINUTES_AN_ANSWER = 2;

    /// What it is for.
    public String title(Dates dates) {
        return next.map(interview -> "Warm up for " + dates.weekday(interview.starts()))
                .orElse("Rehearse");
    }

    /// "Four answers are due for rehearsal, about 8 minutes."
    public String words() {
        return due == 1
                ? "One answer is due for rehearsal, about " + MINUTES_AN_ANSWER + " minutes."
                : "%d answers are due for rehearsal, about %d minutes."
                        .formatted(due, due * MINUTES_AN_ANSWER);
    }

    /// Whether there is something to rehearse.
    public boolean isDue() {
        return due > 0;
    }
}
