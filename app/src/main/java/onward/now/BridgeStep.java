package onward.now;

import onward.now.Step.Progress;

/// The step of the bridge, as it stands for the interview at hand.
final class BridgeStep {

    private static final int NUMBER = 5;

    private BridgeStep() {}

    static Step of(AtHand hand, String path) {
        var known = hand.people();
        var words =
                known == 0
                        ? "Whom did you meet? A first name is enough."
                        : known == 1 ? "One person is saved." : known + " people are saved.";
        return new Step(
                NUMBER,
                "Keep the bridge",
                known == 0 ? Progress.LATER : Progress.DONE,
                "",
                words,
                known == 0 ? "Add somebody" : "",
                path + "#people",
                false);
    }
}
