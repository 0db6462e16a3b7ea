package onward.now;

import onward.bridge.Touching;
import onward.guard.Deciding;
import onward.guard.Venting;
import onward.interview.Interviewing;
import onward.interview.Looking;
import onward.platform.web.Feeds;
import onward.platform.web.Routes;
import onward.reflect.PuttingAway;
import onward.reflect.Reflecting;
import onward.replay.Imagining;
import onward.replay.Rehearsing;
import onward.replay.Retaking;
import onward.story.Retelling;
import onward.thank.Owing;

/// The door of the page that says what is next.
public final class NowRoom {
    private final NowPages pages;
    private final CalendarPages calendar;
    private final Agenda agenda;
    private final Feeds feeds;

    public NowRoom(
            Looking looking,
            Interviewing interviewing,
            Reflecting reflecting,
            PuttingAway puttingAway,
            Owing owing,
            Venting venting,
            Deciding deciding,
            Rehearsing rehearsing,
            Retaking retaking,
            Imagining imagining,
            Touching touching,
            Retelling retelling,
            Feeds feeds) {
        this.feeds = feeds;
        calendar = new CalendarPages(feeds);
        agenda = new Agenda(looking, owing, touching, puttingAway, rehearsing);
        pages =
                new NowPages(
                        looking,
                        interviewing,
                        reflecting,
                        puttingAway,
                        owing,
                        venting,
                        deciding,
                        new Replays(reflecting, rehearsing, retaking, imagining),
                        touching,
                        retelling);
    }

    /// The address of this room.
    public void open(Routes routes) {
        routes.steady("/", pages::now)
                .get("/calendar", calendar::show)
                .post("/calendar", calendar::open)
                .post("/calendar/parts", calendar::change)
                .post("/calendar/removal", calendar::end)
                .calendar(feeds, agenda::of);
    }
}
