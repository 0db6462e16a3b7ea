package onward;

import java.time.Duration;
import java.time.Instant;
import onward.bridge.Bridging;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.kernel.Clock;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;

/// An invented job search, so that somebody new can look around before they write anything of their
/// own. Nobody in it is real.
final class Sample {

    private final Clock clock;
    private final Bridging bridging;

    Sample(Clock clock, Bridging bridging) {
        this.clock = clock;
        this.bridging = bridging;
    }

    /// Fills a store that is still empty.
    void furnish(OwnerId owner) {
        if (bridging.count(owner) > 0) {
            return;
        }
        meet(
                owner,
                170,
                "Amara Okafor",
                "Head of Logistics",
                "amara.okafor@harbourline.example",
                "",
                "She plans routes on paper first, because it shows what the map leaves out.");
        meet(
                owner,
                96,
                "Jonas Lindqvist",
                "Team lead",
                "jonas@fjordware.example",
                "",
                "He asked for one mistake, and told one of his own before I answered.");
        meet(
                owner,
                41,
                "Rosa Delgado",
                "Receptionist",
                "",
                "At the front desk of Brightwater",
                "She found me a quiet room for ten minutes.");
        meet(
                owner,
                3,
                "Tomoko Hayashi",
                "Recruiter",
                "t.hayashi@brightwater.example",
                "By phone, before the first talk",
                "She keeps bees on the office roof.");
    }

    private void meet(
            OwnerId owner,
            int daysAgo,
            String name,
            String role,
            String email,
            String metWhere,
            String trueThing) {
        Instant since = clock.now().minus(Duration.ofDays(daysAgo));
        bridging.keep(
                owner,
                new Person(
                        new PersonId(Uuid7.at(since)),
                        since,
                        name,
                        role,
                        email,
                        metWhere,
                        trueThing));
    }
}
