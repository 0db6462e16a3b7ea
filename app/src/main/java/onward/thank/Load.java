package onward.thank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import onward.kernel.OwnerId;
import onward.platform.store.Store;

/// Deliveries of one person that a worker sets out with, and the server that takes them, as they
/// stood then.
record Load(OwnerId owner, Map<DeliveryId, Delivery> deliveries, Optional<MailAccount> account) {

    Load {
        deliveries = Map.copyOf(deliveries);
    }

    /// Reads them; what was deleted since is not in it.
    static Load of(Store store, OwnerId owner, List<DeliveryId> ids) {
        var deliveries =
                store.glance(owner, ledger -> Deliveries.some(ledger, ids)).stream()
                        .collect(Collectors.toMap(Delivery::id, Function.identity()));
        return new Load(owner, deliveries, store.glance(owner, MailAccounts::find));
    }

    Optional<Delivery> delivery(DeliveryId id) {
        return Optional.ofNullable(deliveries.get(id));
    }
}
