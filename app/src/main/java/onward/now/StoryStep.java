package onward.now;

import java.util.Optional;
import java.util.function.Supplier;
import onward.now.Step.Progress;
import onward.reflect.Reflection;
import onward.story.Telling;

/// The turn, once the interview at hand is put away: told twice, and carried on as an answer.
final class StoryStep {

    private static final int NUMBER = 6;
    private static final String LABEL = "Story";

    private StoryStep() {}

    /// Empty while the write-up is not put away: the turn comes after the rest.
    static Optional<Step> of(AtHand hand, Supplier<Optional<Telling>> telling) {
        return hand.writeUp()
                .filter(found -> found.standing() instanceof Reflection.Standing.PutAway)
                .map(_ -> telling.get().map(StoryStep::told).orElseGet(StoryStep::untold));
    }

    private static Step told(Telling telling) {
        var isAnswer = telling.question().isPresent();
        return new Step(
                NUMBER,
                LABEL,
                isAnswer ? Progress.DONE : Progress.LATER,
                isAnswer ? "" : "begun",
                isAnswer
                        ? "What went wrong became an answer."
                        : "Told twice. Choose the side that you carry on.",
                isAnswer ? "" : "Go on telling",
                telling.path(),
                false);
    }

    private static Step untold() {
        return new Step(
                NUMBER,
                LABEL,
                Progress.LATER,
                "when you like",
                "The same facts, as a failure and as a success.",
                "Tell it twice",
                "/story/slices",
                false);
    }
}
