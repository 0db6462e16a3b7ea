package onward.story;

import java.time.Instant;
import java.time.ZoneId;
import onward.interview.Interview;
import onward.interview.Interview.Standing;
import onward.interview.Origin;

/// An interview with where its role was found: a line of the list for an employment office.
public record Application(Interview interview, Origin origin) {

    /// What came of it, in a word.
    public String outcome(Instant now) {
        return switch (interview.standing(now)) {
            case Standing.Answered(var outcome) -> outcome.kind().label();
            case Standing.CalledOff _ -> "called off";
            case Standing.Ahead _ -> "to come";
            case Standing.Waiting _, Standing.Unforecast _ -> "still open";
        };
    }

    /// The day on which it was heard; empty where nothing was.
    public String heardOn() {
        return interview.outcome().map(outcome -> outcome.heardOn().toString()).orElse("");
    }

    /// The day on which the role was first noted.
    public String since(ZoneId zone) {
        return origin.since().atZone(zone).toLocalDate().toString();
    }
}
