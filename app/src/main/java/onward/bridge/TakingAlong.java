package onward.bridge;

import ezvcard.VCardVersion;
import java.io.IOException;
import java.io.OutputStream;
import onward.kernel.OwnerId;
import onward.platform.store.Store;

/// Takes the people along in files that other programs read.
public final class TakingAlong {

    private final Store store;

    /// @param store keeps the people
    public TakingAlong(Store store) {
        this.store = store;
    }

    /// Everybody as an address book of today, vCard 4.0.
    public void cards(OwnerId owner, OutputStream out) throws IOException {
        VCardFile.write(store.read(owner, BringingIn::everybody), VCardVersion.V4_0, out);
    }

    /// Everybody as an address book that older programs read, vCard 3.0.
    public void olderCards(OwnerId owner, OutputStream out) throws IOException {
        VCardFile.write(store.read(owner, BringingIn::everybody), VCardVersion.V3_0, out);
    }

    /// Everybody as a table.
    public void table(OwnerId owner, OutputStream out) throws IOException {
        PeopleTable.write(store.read(owner, BringingIn::everybody), out);
    }

    /// Everybody as JSON, with nothing left out.
    public void list(OwnerId owner, OutputStream out) throws IOException {
        PeopleFile.write(store.read(owner, BringingIn::everybody), out);
    }
}
