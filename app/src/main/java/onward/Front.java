package onward;

import onward.bridge.Bridging;
import onward.interview.Interviewing;
import onward.interview.Looking;
import onward.kernel.Clock;
import onward.now.NowRoom;
import onward.platform.web.Feeds;
import onward.reflect.PuttingAway;
import onward.reflect.Reflecting;

/// The first page, and the invented search that fills it: what reads every room.
record Front(
        Bridging bridging,
        Feeds feeds,
        Looking looking,
        Interviewing interviewing,
        Reflecting reflecting,
        PuttingAway puttingAway,
        Outgoing outgoing,
        Guarded guarded,
        ReplayWing replay,
        StoryWing story) {

    NowRoom now() {
        return new NowRoom(
                looking,
                interviewing,
                reflecting,
                puttingAway,
                outgoing.owing(),
                guarded.venting(),
                guarded.deciding(),
                replay.rehearsing(),
                replay.retaking(),
                replay.imagining(),
                bridging.touching(),
                story.retelling(),
                feeds);
    }

    Sample sample(Clock clock) {
        return new Sample(
                clock,
                bridging,
                interviewing,
                reflecting,
                puttingAway,
                outgoing.notes(),
                guarded.footprint(),
                replay.sample(clock),
                story.sample(clock));
    }
}
