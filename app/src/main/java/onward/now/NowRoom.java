package onward.now;

import onward.guard.Deciding;
import onward.guard.Venting;
import onward.interview.Interviewing;
import onward.interview.Looking;
import onward.platform.web.Routes;
import onward.reflect.PuttingAway;
import onward.reflect.Reflecting;
import onward.replay.Rehearsing;
import onward.replay.Retaking;
import onward.thank.Owing;

/// The door of the page that says what is next.
public final class NowRoom {

    private final NowPages pages;

    public NowRoom(
            Looking looking,
            Interviewing interviewing,
            Reflecting reflecting,
            PuttingAway puttingAway,
            Owing owing,
            Venting venting,
            Deciding deciding,
            Rehearsing rehearsing,
            Retaking retaking) {
        pages =
                new NowPages(
                        looking,
                        interviewing,
                        reflecting,
                        puttingAway,
                        owing,
                        venting,
                        deciding,
                        new Replays(reflecting, rehearsing, retaking));
    }

    /// The address of this room.
    public void open(Routes routes) {
        routes.get("/", pages::now);
    }
}
