package onward;

import java.nio.file.Path;
import onward.bridge.Bridging;
import onward.guard.Auditing;
import onward.guard.Deciding;
import onward.guard.GuardRoom;
import onward.guard.Recognising;
import onward.guard.Venting;
import onward.interview.Looking;
import onward.kernel.Clock;
import onward.platform.sealing.Shredder;
import onward.platform.store.Owners;
import onward.platform.store.Store;
import onward.reflect.Asking;
import onward.reflect.Reflecting;

/// What keeps the person from saying in public what they would be sorry for. Beside the key file
/// are two folders of its own: the keys of vents, and exports for as long as they are read.
final class Guarded implements AutoCloseable {

    private final Venting venting;
    private final Deciding deciding;
    private final Auditing auditing;
    private final GuardRoom room;
    private final SampleFootprint footprint;

    Guarded(
            Store store,
            Owners owners,
            Path keyFile,
            Clock clock,
            Bridging bridging,
            Looking looking,
            Reflecting reflecting,
            Asking asking) {
        var shredder = new Shredder(keyFile.resolveSibling("vent-keys"));
        venting = new Venting(store, owners, shredder, asking);
        var recognising = new Recognising(store, looking, bridging);
        deciding = new Deciding(store);
        auditing = new Auditing(store, recognising, clock, keyFile.resolveSibling("incoming"));
        room = new GuardRoom(venting, recognising, reflecting, looking, auditing, deciding);
        footprint = new SampleFootprint(clock, auditing, deciding);
    }

    GuardRoom room() {
        return room;
    }

    Venting venting() {
        return venting;
    }

    Deciding deciding() {
        return deciding;
    }

    Auditing auditing() {
        return auditing;
    }

    /// The invented posts of the demo.
    SampleFootprint footprint() {
        return footprint;
    }

    @Override
    public void close() {
        auditing.close();
    }
}
