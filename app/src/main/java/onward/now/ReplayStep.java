package onward.now;

import java.util.List;
import onward.now.Step.Progress;
import onward.reflect.Moment;
import onward.reflect.Went;
import onward.replay.Occurrence;

/// The step of replay, as it stands for the interview at hand.
final class ReplayStep {

    private static final int NUMBER = 4;
    private static final String LABEL = "Replay";

    private ReplayStep() {}

    /// Before it is written down.
    static Step later() {
        return new Step(
                NUMBER,
                LABEL,
                Progress.LATER,
                "",
                "A question that went wrong, with the answer you have now.",
                "",
                "/replay",
                false);
    }

    /// @param moments those of the write-up
    /// @param waiting moments of any write-up that have no second take yet
    static Step of(List<Moment> moments, List<Occurrence> waiting) {
        var wrong = moments.stream().filter(ReplayStep::wentWrong).toList();
        var first =
                wrong.stream()
                        .filter(moment ->
                                waiting.stream().anyMatch(one -> one.moment().equals(moment.id())))
                        .findFirst();
        return first.map(moment ->
                        new Step(
                                NUMBER,
                                LABEL,
                                Progress.LATER,
                                "when you have slept on it",
                                "“" + moment.gist() + "”, with the answer you have now.",
                                "Take it again",
                                "/replay/moments/" + moment.id().value(),
                                false))
                .orElseGet(() -> wrong.isEmpty() ? later() : taken());
    }

    private static Step taken() {
        return new Step(
                NUMBER,
                LABEL,
                Progress.DONE,
                "",
                "What went wrong has a second take.",
                "",
                "/replay",
                false);
    }

    private static boolean wentWrong(Moment moment) {
        return moment.went()
                .filter(step -> step == Went.BADLY || step == Went.NOT_GREAT)
                .isPresent();
    }
}
