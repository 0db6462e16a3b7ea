package onward.guard;

import java.time.Instant;
import onward.bridge.Bridging;
import onward.interview.Looking;
import onward.kernel.OwnerId;
import onward.platform.store.Remembered;
import onward.platform.store.Store;
import onward.prose.tone.KnownNames;

/// Knows whom a reader would recognise in what an owner posts: the companies that they pursued and
/// the people whom they met.
public final class Recognising {

    private final Looking looking;
    private final Bridging bridging;
    private final Remembered<KnownNames> known;

    /// @param store tells whether anything has changed
    /// @param looking knows the companies
    /// @param bridging knows the people
    public Recognising(Store store, Looking looking, Bridging bridging) {
        this.looking = looking;
        this.bridging = bridging;
        known = new Remembered<>(store);
    }

    /// Their names. While somebody types they are not read again for each letter.
    public KnownNames names(OwnerId owner, Instant now) {
        return known.of(
                owner, now, () -> KnownNames.of(looking.companies(owner), bridging.names(owner)));
    }
}
