package onward.story;

import java.time.Instant;
import onward.interview.Looking;
import onward.kernel.Owner;
import onward.platform.store.Remembered;
import onward.platform.store.Store;
import onward.reflect.Asking;
import onward.reflect.Point;
import onward.reflect.PuttingAway;
import onward.reflect.Reflecting;
import onward.replay.Browsing;

/// Works out what the whole search comes to. It is kept until something changes, and holds numbers
/// only: nothing that somebody wrote is opened for it.
public final class Recounting {

    private final Looking looking;
    private final Reflecting reflecting;
    private final PuttingAway puttingAway;
    private final Asking asking;
    private final Browsing browsing;
    private final Remembered<Recount> remembered;

    public Recounting(
            Store store,
            Looking looking,
            Reflecting reflecting,
            PuttingAway puttingAway,
            Asking asking) {
        this.looking = looking;
        this.reflecting = reflecting;
        this.puttingAway = puttingAway;
        this.asking = asking;
        browsing = new Browsing(store);
        remembered = new Remembered<>(store);
    }

    /// What holds now.
    public Recount of(Owner owner, Instant now) {
        return remembered.of(owner.id(), now, () -> work(owner, now));
    }

    private Recount work(Owner owner, Instant now) {
        var id = owner.id();
        var cases = looking.cases(id, now);
        return new Recount(
                SearchRecord.of(cases),
                Recurring.of(
                        browsing.meetings(id),
                        asking.tallies(id),
                        reflecting.countPoints(id, Point.Side.WELL),
                        reflecting.countPoints(id, Point.Side.NOT)),
                Way.of(cases, puttingAway.courses(id), owner.zone()));
    }
}
