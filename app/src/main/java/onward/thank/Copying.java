package onward.thank;

import java.util.Optional;
import onward.kernel.OwnerId;
import onward.platform.mail.MailServer;
import onward.platform.mail.SentFolder;
import onward.platform.store.Store;

/// Lays a copy of what went out into the Sent folder, where the person wants one. The folder is
/// looked through before, so that trying again makes no second copy.
public final class Copying {

    private final Store store;
    private final SentFolder folder;

    /// @param folder where copies go
    public Copying(Store store, SentFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    /// Lays the copy of one delivery that went out.
    ///
    /// @return whether it lies there; false too where none is wanted
    public boolean copy(OwnerId owner, DeliveryId id) {
        var sent =
                store.glance(owner, ledger -> Deliveries.find(ledger, id))
                        .filter(delivery -> delivery.state() == DeliveryState.SENT)
                        .filter(delivery ->
                                delivery.copy().filter(SentCopy.KEPT::equals).isEmpty());
        var server = server(owner);
        if (sent.isEmpty() || server.isEmpty()) {
            return false;
        }
        var outcome =
                SentCopy.of(folder.keep(server.get(), sent.get().messageId(), sent.get().letter()));
        store.change(owner, ledger -> Deliveries.copied(ledger, id, outcome));
        return outcome == SentCopy.KEPT;
    }

    private Optional<MailServer> server(OwnerId owner) {
        return store.glance(owner, MailAccounts::find).flatMap(MailAccount::copyServer);
    }
}
