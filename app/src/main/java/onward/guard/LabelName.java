package onward.guard;

import onward.prose.tone.Label;

/// What a label is called on a page, and its colour.
final class LabelName {

    private LabelName() {}

    /// The label in a few words.
    static String of(Label label) {
        return switch (label) {
            case NAMES_EMPLOYER -> "Names an employer";
            case NAMES_PERSON -> "Names a person";
            case HOSTILE -> "Hostile";
            case PROFANITY -> "Swears";
            case IDENTITY_ATTACK -> "Insults a group";
            case THREAT -> "Threatens";
            case CONFIDENTIAL -> "Tells what is confidential";
            case WORK_COMPLAINT -> "Complains about work";
            case SUBSTANCES -> "Drugs and alcohol";
            case SEXUAL -> "Sexual";
            case DISHONESTY -> "Dishonest about work";
        };
    }

    /// The colour of its pill.
    static String shade(Label label) {
        return switch (label) {
            case HOSTILE, IDENTITY_ATTACK, THREAT, SEXUAL, DISHONESTY -> "stop";
            case NAMES_EMPLOYER, NAMES_PERSON, CONFIDENTIAL, WORK_COMPLAINT -> "due";
            case PROFANITY, SUBSTANCES -> "calm";
        };
    }
}
