package onward.account;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;
import onward.kernel.OwnerId;
import onward.platform.store.Belongings;
import onward.platform.store.Owners;
import onward.platform.store.Rows;
import onward.platform.store.Store;
import onward.platform.store.StoreTrouble;
import onward.platform.web.Sessions;

/// Erasing a person from this computer: every row, every session, and the key.
public final class Erasing {

    private static final Logger LOG = System.getLogger(Erasing.class.getName());

    private final Store store;
    private final Sessions sessions;
    private final List<Belongings> rooms;
    private final Consumer<OwnerId> beside;

    /// @param beside destroys what a room keeps of an owner beside the store
    /// @param rooms what each room keeps, each after those that it refers to
    public Erasing(
            Store store, Sessions sessions, List<Belongings> rooms, Consumer<OwnerId> beside) {
        this.store = store;
        this.sessions = sessions;
        this.rooms = List.copyOf(rooms);
        this.beside = beside;
    }

    /// How thoroughly it is gone.
    public enum Erased {
        /// The rows, the key, and what the disk still held of them.
        FROM_THE_DISK,
        /// The rows and the key; the file could not be swept, since the disk is full or busy.
        FROM_THE_TABLES
    }

    /// Erases all that is kept of an owner, in one transaction, then sweeps the files.
    public Erased erase(OwnerId owner) {
        store.change(
                owner,
                ledger -> {
                    for (var room : rooms.reversed()) {
                        var rows = new Rows(ledger, room);
                        room.tables().reversed().forEach(rows::erase);
                    }
                    Owners.erase(ledger);
                });
        sessions.endAll(owner);
        beside.accept(owner);
        try {
            store.scrub(owner);
            return Erased.FROM_THE_DISK;
        } catch (StoreTrouble unswept) {
            LOG.log(Level.WARNING, () -> "after an erase: " + unswept.kind());
            return Erased.FROM_THE_TABLES;
        }
    }
}
