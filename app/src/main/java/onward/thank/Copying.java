package onward.thank;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import onward.kernel.OwnerId;
import onward.platform.mail.MailServer;
import onward.platform.mail.SentFolder;
import onward.platform.store.Store;

/// Lays a copy of what went out into the Sent folder, where the person wants one. The folder is
/// looked through before, so that trying again makes no second copy.
public final class Copying {

    private final Store store;
    private final SentFolder folder;
    private final Set<DeliveryId> underWay = ConcurrentHashMap.newKeySet();

    /// @param folder where copies go
    public Copying(Store store, SentFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    /// Lays the copy of one delivery that went out, where one is wanted; where somebody is at it
    /// already, they go on alone.
    public void copy(OwnerId owner, DeliveryId id) {
        if (!underWay.add(id)) {
            return;
        }
        try {
            var sent =
                    store.glance(owner, ledger -> Deliveries.find(ledger, id))
                            .filter(Copying::isWithout);
            var server = server(owner);
            if (sent.isPresent() && server.isPresent()) {
                lay(owner, sent.get(), server.get());
            }
        } finally {
            underWay.remove(id);
        }
    }

    private static boolean isWithout(Delivery delivery) {
        return delivery.state() == DeliveryState.SENT
                && delivery.copy().filter(SentCopy.KEPT::equals).isEmpty();
    }

    private void lay(OwnerId owner, Delivery sent, MailServer server) {
        var outcome = SentCopy.of(folder.keep(server, sent.messageId(), sent.letter()));
        store.change(owner, ledger -> Deliveries.copied(ledger, sent.id(), outcome));
    }

    private Optional<MailServer> server(OwnerId owner) {
        return store.glance(owner, MailAccounts::find).flatMap(MailAccount::copyServer);
    }
}
