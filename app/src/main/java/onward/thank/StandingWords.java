package onward.thank;

import onward.platform.web.Dates;

/// Where a delivery stands, in one line.
final class StandingWords {

    private StandingWords() {}

    /// What somebody reads.
    static String of(Delivery.Standing standing, Dates dates) {
        return switch (standing) {
            case Delivery.Standing.Held(var until) -> "goes " + dates.moment(until);
            case Delivery.Standing.Queued() -> "goes within a minute";
            case Delivery.Standing.OnItsWay _ -> "on its way";
            case Delivery.Standing.Sent(var at) -> "sent " + dates.moment(at);
            case Delivery.Standing.Deferred(var again, var hitch, _) ->
                    hitch.words() + " It is tried again " + dates.moment(again) + ".";
            case Delivery.Standing.Failed(var hitch, _) -> "not sent. " + hitch.words();
            case Delivery.Standing.Unknown(var since) ->
                    "unknown since " + dates.moment(since) + ": it may have arrived";
            case Delivery.Standing.Left(var since) ->
                    "unknown since " + dates.moment(since) + ", and left at that";
            case Delivery.Standing.Stranded() -> "waits for you";
            case Delivery.Standing.Recalled(var at) -> "taken back " + dates.moment(at);
        };
    }
}
