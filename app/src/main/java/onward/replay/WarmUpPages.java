package onward.replay;

import java.nio.charset.StandardCharsets;
import onward.interview.InterviewId;
import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// What to go through before an interview.
final class WarmUpPages {

    private static final int USUAL_MINUTES = 10;

    private final WarmingUp warmingUp;

    WarmUpPages(WarmingUp warmingUp) {
        this.warmingUp = warmingUp;
    }

    Answer show(Visit visit) {
        var minutes =
                visit.query("minutes")
                        // "15"
                        .filter(typed -> typed.matches("[1-9]\\d?"))
                        .map(Integer::parseInt)
                        .orElse(USUAL_MINUTES);
        return warmingUp
                .before(visit.owner(), id(visit), minutes, visit.now())
                .map(prepared -> Answer.page(new WarmUpPage(prepared, minutes, visit.dates())))
                .orElseGet(Answer::notHere);
    }

    /// The evening before, for a calendar.
    Answer reminder(Visit visit) {
        return warmingUp
                .before(visit.owner(), id(visit), USUAL_MINUTES, visit.now())
                .<Answer>map(prepared -> {
                    var file =
                            WarmUpFile.of(prepared.interview(), visit.owner().zone(), visit.now())
                                    .getBytes(StandardCharsets.UTF_8);
                    return new Answer.Download(
                            "warm-up.ics", "text/calendar; charset=utf-8", out -> out.write(file));
                })
                .orElseGet(Answer::notHere);
    }

    private static InterviewId id(Visit visit) {
        return new InterviewId(visit.path("interview"));
    }
}
