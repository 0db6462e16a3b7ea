package onward;

import java.time.Instant;
import onward.interview.Interviewing;
import onward.interview.Looking;
import onward.kernel.Clock;
import onward.kernel.OwnerId;
import onward.platform.store.Store;
import onward.platform.web.Routes;
import onward.reflect.Asking;
import onward.reflect.PuttingAway;
import onward.reflect.Recalling;
import onward.reflect.Reflecting;
import onward.replay.Browsing;
import onward.replay.Imagining;
import onward.replay.Joining;
import onward.replay.Placing;
import onward.replay.Rehearsing;
import onward.replay.ReplayRoom;
import onward.replay.Retaking;

/// The part of the house where questions are played again.
final class ReplayWing {

    private final Store store;
    private final Placing placing;
    private final Retaking retaking;
    private final Rehearsing rehearsing;
    private final Imagining imagining;
    private final ReplayRoom room;

    ReplayWing(
            Store store,
            Recalling recalling,
            Interviewing interviewing,
            Looking looking,
            Routes routes) {
        this.store = store;
        placing = new Placing(store, recalling);
        retaking = new Retaking(store);
        rehearsing = new Rehearsing(store, looking);
        imagining = new Imagining(store);
        room =
                new ReplayRoom(
                        store, placing, retaking, rehearsing, recalling, interviewing, looking);
        room.open(routes);
    }

    ReplayRoom room() {
        return room;
    }

    Rehearsing rehearsing() {
        return rehearsing;
    }

    Imagining imagining() {
        return imagining;
    }

    Retaking retaking() {
        return retaking;
    }

    /// The part of the house that looks back on all of it.
    StoryWing story(
            Looking looking,
            Reflecting reflecting,
            PuttingAway puttingAway,
            Asking asking,
            Routes routes) {
        return StoryWing.of(store, looking, reflecting, puttingAway, asking, retaking, routes);
    }

    SampleReplay sample(Clock clock) {
        return new SampleReplay(
                clock,
                placing,
                new Browsing(store),
                retaking,
                new Joining(store),
                rehearsing,
                imagining);
    }

    /// Places what was asked since with its questions, and forgets files that wait too long: a
    /// job's work.
    void place(OwnerId owner, Instant now) {
        placing.place(owner, now);
        room.sweep(owner, now);
    }
}
