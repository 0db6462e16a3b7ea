package onward.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import onward.bridge.Bridging;
import onward.interview.Looking;
import onward.kernel.OwnerId;
import onward.platform.store.Store;
import onward.prose.tone.KnownNames;

/// Knows whom a reader would recognise in what an owner posts: the companies that they pursued and
/// the people whom they met.
public final class Recognising {

    /// What another program of a cluster has changed is known after this time.
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Store store;
    private final Looking looking;
    private final Bridging bridging;
    private final ConcurrentHashMap<OwnerId, Read> known = new ConcurrentHashMap<>();

    /// @param store tells whether anything has changed
    /// @param looking knows the companies
    /// @param bridging knows the people
    public Recognising(Store store, Looking looking, Bridging bridging) {
        this.store = store;
        this.looking = looking;
        this.bridging = bridging;
    }

    private record Read(KnownNames names, Instant at, long edition) {

        boolean isFresh(long newest, Instant now) {
            return edition == newest && !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }
    }

    /// Their names. While somebody types they are not read again for each letter.
    public KnownNames names(OwnerId owner, Instant now) {
        var edition = store.edition(owner);
        var last = known.get(owner);
        if (last != null && last.isFresh(edition, now)) {
            return last.names();
        }
        // names that were read before go now: their owner may have been erased since
        known.entrySet()
                .removeIf(read -> !read.getValue().isFresh(store.edition(read.getKey()), now));
        var names = KnownNames.of(looking.companies(owner), bridging.names(owner));
        known.put(owner, new Read(names, now, edition));
        return names;
    }
}
