package onward.now;

import java.time.Duration;
import onward.now.Step.Progress;
import onward.platform.web.Visit;

/// The guard step of the interview at hand.
final class GuardStep {

    /// More posts than this are only called many.
    static final int MANY = 999;

    private static final int NUMBER = 3;

    /// The day after a talk is the day on which people post what they are sorry for.
    private static final Duration COOLS = Duration.ofHours(24);

    private GuardStep() {}

    /// @param left how many posts of an audit wait for a decision
    static Step of(Visit visit, AtHand hand, int left) {
        var cool = hand.interview().over().plus(COOLS);
        var isCool = !visit.now().isBefore(cool);
        if (isCool && left > 0) {
            return new Step(
                    NUMBER,
                    "Guard",
                    Progress.LATER,
                    left == MANY ? "many posts to look at" : left + " to look at",
                    "Some of what you posted is worth a second look.",
                    "See the list",
                    "/guard/audit",
                    false);
        }
        return new Step(
                NUMBER,
                "Guard",
                isCool ? Progress.DONE : Progress.LATER,
                isCool ? "" : "cooling off until " + visit.dates().moment(cool),
                isCool
                        ? "The first day is over, and the worst of the anger with it."
                        : "Post nothing about it yet. Say it where it shreds itself.",
                isCool ? "" : "Vent, or check a draft",
                "/guard",
                false);
    }
}
