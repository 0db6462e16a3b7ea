package onward;

import java.time.ZoneId;
import java.util.Locale;
import onward.kernel.Clock;
import onward.kernel.Owner;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;

/// The person of a computer before they chose anything.
final class Newcomer {

    private Newcomer() {}

    static Owner here(Clock clock) {
        return Owner.newcomer(
                new OwnerId(Uuid7.at(clock.now())), ZoneId.systemDefault(), Locale.getDefault());
    }
}
