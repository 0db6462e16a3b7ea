package onward.thank;

import java.time.Instant;
import onward.kernel.OwnerId;
import onward.platform.store.Store;

/// What a person does with a note that was let go: take it back, and say what became of it.
public final class Posting {

    private final Store store;

    /// @param store keeps the outbox
    public Posting(Store store) {
        this.store = store;
    }

    /// Takes a note back that has not crossed.
    ///
    /// @return whether it will not go any more
    public boolean recall(OwnerId owner, DeliveryId id, Instant now) {
        return store.write(
                owner,
                ledger -> {
                    var isBack = Deliveries.move(ledger, id, DeliveryState.RECALLED, now);
                    if (isBack) {
                        Claims.end(ledger, id);
                    }
                    return isBack;
                });
    }

    /// The person saw that it arrived.
    public boolean arrived(OwnerId owner, DeliveryId id, Instant now) {
        return store.write(owner, ledger -> Deliveries.move(ledger, id, DeliveryState.SENT, now));
    }

    /// Nobody knows, and the person leaves it at that.
    public boolean leave(OwnerId owner, DeliveryId id, Instant now) {
        return store.write(owner, ledger -> Deliveries.move(ledger, id, DeliveryState.LEFT, now));
    }

    /// The person wants it sent again, though it may have arrived. It keeps its Message-ID, by
    /// which some mail programs show it once.
    public boolean sendAgain(OwnerId owner, DeliveryId id, Instant now) {
        return store.write(
                owner,
                ledger -> {
                    // what still has its turn goes by itself
                    var again =
                            Deliveries.find(ledger, id)
                                    .filter(delivery -> delivery.turn().isEmpty())
                                    .filter(_ ->
                                            Deliveries.move(
                                                    ledger, id, DeliveryState.WAITING, now));
                    again.ifPresent(_ -> Claims.set(ledger, id, now));
                    return again.isPresent();
                });
    }
}
