package onward.thank;

import java.time.Instant;
import java.util.Optional;
import onward.bridge.Touching;
import onward.platform.store.Ledger;
import onward.platform.store.Store;

/// Tells the bridge that a note went out, in the transaction that says so. Told twice, it is noted
/// once.
final class Telling {

    private final Touching touching;

    Telling(Store store) {
        touching = new Touching(store);
    }

    void wentOut(Ledger ledger, ThankYouId note, Instant now) {
        ThankYous.recipient(ledger, note)
                .ifPresent(
                        person -> touching.wrote(ledger, person, note.value(), Optional.of(now)));
    }
}
