package onward.account;

import onward.kernel.Owner;
import onward.kernel.OwnerId;
import onward.platform.store.Owners;
import onward.platform.store.Store;
import onward.platform.web.Sessions;

/// What a person does about the program itself: choose, and sign out.
public final class Settling {

    private final Store store;
    private final Sessions sessions;

    /// @param sessions are ended when the owner signs out
    public Settling(Store store, Sessions sessions) {
        this.store = store;
        this.sessions = sessions;
    }

    /// Keeps what the owner chose.
    public void choose(Owner chosen) {
        store.change(chosen.id(), ledger -> Owners.update(ledger, chosen));
    }

    /// Signs the owner out on every browser; links that were not used yet stop working too.
    public void signOut(OwnerId owner) {
        sessions.endAll(owner);
    }
}
