package onward.bridge;

import onward.platform.web.Dates;

/// Where being in touch stands, in words for a page.
final class PaceWords {

    private PaceWords() {}

    static String standing(Pace pace, Dates dates) {
        return switch (pace.standing(dates.now())) {
            case Pace.Standing.Due(var since) ->
                    "A few lines are due since " + dates.day(since) + ".";
            case Pace.Standing.Later(var at) ->
                    "The next time is " + dates.distance(at) + ", " + dates.day(at) + ".";
            case Pace.Standing.Silent() ->
                    "You wrote twice and heard nothing, so the rhythm stopped. People are busy. It goes on when they write.";
            case Pace.Standing.Complete() ->
                    "The rhythm is behind you. Choose another if you like.";
            case Pace.Standing.Unwanted() -> "No reminders, as you chose.";
            case Pace.Standing.Ended() -> "Ended, as you chose. Nothing asks you to write.";
        };
    }

    /// How long it has been silent.
    static String silence(Pace pace, Dates dates) {
        return "last in touch " + dates.distance(pace.last());
    }
}
