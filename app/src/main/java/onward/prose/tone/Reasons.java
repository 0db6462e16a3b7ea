package onward.prose.tone;

/// What a hiring manager would see, in one plain sentence for each mark.
final class Reasons {

    private Reasons() {}

    static String of(Label label, boolean grave) {
        return switch (label) {
            case NAMES_EMPLOYER ->
                    "This names a company that you have dealings with; its people may find it.";
            case NAMES_PERSON -> "This names somebody whom you have met; they may find it.";
            case HOSTILE ->
                    "This reads as anger or contempt, and a reader may wonder whom it hits next.";
            case PROFANITY -> "This is a swear word; some readers stop there.";
            case IDENTITY_ATTACK ->
                    "This speaks badly of people for what they are; a hiring manager would stop here.";
            case THREAT -> "This can be read as wishing or announcing harm.";
            case CONFIDENTIAL ->
                    "This looks like something that was told in confidence or is not public yet.";
            case WORK_COMPLAINT ->
                    "This complains about work, and a hiring manager may think of their own team.";
            case SUBSTANCES ->
                    grave
                            ? "This tells of drugs, or of drink at work; many employers act on that."
                            : "This tells of being drunk; a stranger could hold it against you.";
            case SEXUAL ->
                    grave
                            ? "This is openly sexual; a hiring manager would rather not have read it."
                            : "This has a sexual undertone that a stranger could take badly.";
            case DISHONESTY -> "This reads as admitting to a lie or a cheat about work.";
        };
    }
}
