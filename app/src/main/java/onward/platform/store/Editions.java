package onward.platform.store;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import onward.kernel.OwnerId;

/// Counts the changes of each owner's rows that went through this store.
final class Editions {

    private final AtomicLong ofAll = new AtomicLong();
    private final ConcurrentHashMap<OwnerId, AtomicLong> own = new ConcurrentHashMap<>();

    long of(OwnerId owner) {
        var changes = own.get(owner);
        return ofAll.get() + (changes == null ? 0 : changes.get());
    }

    void changed(OwnerId owner) {
        own.computeIfAbsent(owner, _ -> new AtomicLong()).incrementAndGet();
    }

    void allChanged() {
        ofAll.incrementAndGet();
    }
}
