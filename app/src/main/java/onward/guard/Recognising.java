package onward.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import onward.bridge.Bridging;
import onward.interview.Looking;
import onward.kernel.OwnerId;
import onward.prose.tone.KnownNames;

/// Knows whom a reader would recognise in what an owner posts: the companies that they pursued and
/// the people whom they met.
public final class Recognising {

    /// While somebody types, names that are this old are fresh enough.
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Looking looking;
    private final Bridging bridging;
    private final ConcurrentHashMap<OwnerId, Read> known = new ConcurrentHashMap<>();

    /// @param looking knows the companies
    /// @param bridging knows the people
    public Recognising(Looking looking, Bridging bridging) {
        this.looking = looking;
        this.bridging = bridging;
    }

    private record Read(KnownNames names, Instant at) {}

    /// Their names, at most ten seconds old.
    public KnownNames names(OwnerId owner, Instant now) {
        var last = known.get(owner);
        if (last != null && now.isBefore(last.at().plus(FRESH))) {
            return last.names();
        }
        // names that were read before go now: their owner may have been erased since
        known.values().removeIf(read -> !now.isBefore(read.at().plus(FRESH)));
        var names = KnownNames.of(looking.companies(owner), bridging.names(owner));
        known.put(owner, new Read(names, now));
        return names;
    }
}
