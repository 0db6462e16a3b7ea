package onward;

import java.time.Instant;
import java.util.function.BiConsumer;
import onward.kernel.OwnerId;
import onward.platform.jobs.Jobs;
import onward.platform.store.Owners;

/// What the clock asks for, of every owner one after the other.
record Chores(Jobs jobs, Owners owners) {

    static Chores of(Jobs jobs, Owners owners) {
        return new Chores(jobs, owners);
    }

    Chores everyone(String name, BiConsumer<OwnerId, Instant> chore) {
        jobs.add(name, now -> owners.all().forEach(id -> chore.accept(id, now)));
        return this;
    }
}
