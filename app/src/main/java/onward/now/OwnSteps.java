package onward.now;

import onward.now.Step.Progress;
import onward.platform.web.Visit;
import onward.reflect.Reflection;

/// The steps that need no more than the interview at hand.
final class OwnSteps {

    private OwnSteps() {}

    static Step reflect(Visit visit, AtHand hand) {
        var first = hand.interview().forecast().isEmpty();
        if (hand.writeUp().isEmpty()) {
            return new Step(
                    1,
                    "Reflect",
                    first ? Progress.LATER : Progress.NOW,
                    "while it is fresh",
                    "Write it down, moment by moment. It takes 15 to 20 minutes.",
                    first ? "" : "Write it down",
                    "/reflect",
                    true);
        }
        var writeUp = hand.writeUp().get();
        var path = "/reflect/" + writeUp.id().value();
        return switch (writeUp.standing()) {
            case Reflection.Standing.BeingWritten() ->
                    new Step(
                            1,
                            "Reflect",
                            Progress.NOW,
                            "begun " + visit.dates().distance(writeUp.startedAt()),
                            "Go on at the sentence where you left off.",
                            "Go on writing",
                            path,
                            false);
            case Reflection.Standing.Reopened _ ->
                    new Step(
                            1,
                            "Reflect",
                            Progress.NOW,
                            "opened again",
                            "Fold it away when you are done.",
                            "See it",
                            path,
                            false);
            case Reflection.Standing.PutAway(var at) ->
                    new Step(
                            1,
                            "Reflect",
                            Progress.DONE,
                            "put away " + visit.dates().distance(at),
                            writeUp.lesson(),
                            "",
                            path,
                            false);
        };
    }
}
