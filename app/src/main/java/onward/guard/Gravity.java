package onward.guard;

import onward.prose.tone.Judgement;
import onward.prose.tone.Label;
import onward.prose.tone.Verdict;

/// How far up a post stands in the list: who can find it counts first, what it does second.
final class Gravity {

    /// Of one reach, from the mildest to the worst.
    static final int STEP = 1_000_000;

    private static final int PRIVATE_FROM = STEP / 2;

    /// Even a label that the model alone would not be sure of was found for a reason.
    private static final double LEAST_SURE = 0.5;

    private Gravity() {}

    static int of(Judgement judgement, Reach reach) {
        var free = 1.0;
        for (var label : judgement.labels()) {
            var sure = LEAST_SURE + (1 - LEAST_SURE) * judgement.scores().of(label);
            free *= 1 - share(label) * sure;
        }
        var within = (int) ((1 - free) * (PRIVATE_FROM - 1));
        return tier(reach) * STEP
                + (judgement.verdict() == Verdict.KEEP_PRIVATE ? PRIVATE_FROM : 0)
                + within;
    }

    private static int tier(Reach reach) {
        return switch (reach) {
            case ANYONE, LIKELY -> 2;
            case SOME -> 1;
            case MESSAGE, DRAFT, PRIVATE, REMOVED, ANOTHERS -> 0;
        };
    }

    /// How much a label alone would weigh with somebody who hires, from 0 to 1: a judgement of
    /// ours, in the order in which reasons stand.
    private static double share(Label label) {
        return switch (label) {
            case THREAT -> 0.95;
            case IDENTITY_ATTACK -> 0.9;
            case DISHONESTY -> 0.8;
            case CONFIDENTIAL -> 0.75;
            case SEXUAL -> 0.6;
            case HOSTILE -> 0.55;
            case WORK_COMPLAINT -> 0.5;
            case SUBSTANCES -> 0.45;
            case NAMES_EMPLOYER, NAMES_PERSON -> 0.35;
            case PROFANITY -> 0.15;
        };
    }
}
