package onward.account;

import java.io.InputStream;
import java.util.List;
import onward.kernel.OwnerId;
import onward.platform.store.Belongings;
import onward.platform.store.Owners;
import onward.platform.store.Store;

/// Bringing an export in: all of it or nothing, and never a second copy.
///
/// The file is read as it comes, within the one transaction: until its last byte is here nobody
/// else writes. On loopback it comes as fast as it is read.
public final class Importing {

    private final Store store;
    private final List<Belongings> rooms;

    /// @param rooms what each room keeps, each after those that it refers to
    public Importing(Store store, List<Belongings> rooms) {
        this.store = store;
        this.rooms = List.copyOf(rooms);
    }

    /// Brings in the rows of an export; the settings here stay.
    public Imported bringIn(OwnerId owner, InputStream export) {
        try {
            return store.write(owner, ledger -> new ExportReader(ledger, rooms).read(export));
        } catch (Refusal refusal) {
            return new Imported.Refused(refusal.words());
        }
    }

    /// Brings in the rows of an export, and its settings in place of those here.
    public Imported bringInWithSettings(OwnerId owner, InputStream export) {
        try {
            return store.write(
                    owner,
                    ledger -> {
                        var reader = new ExportReader(ledger, rooms);
                        var outcome = reader.read(export);
                        reader.settings().ifPresent(settings -> Owners.update(ledger, settings));
                        return outcome;
                    });
        } catch (Refusal refusal) {
            return new Imported.Refused(refusal.words());
        }
    }
}
