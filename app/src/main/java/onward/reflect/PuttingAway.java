package onward.reflect;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onward.kernel.OwnerId;
import onward.platform.store.Store;

/// Folding a write-up away, opening it again, and parking a worry.
public final class PuttingAway {

    private final Store store;

    /// @param store keeps the write-ups
    public PuttingAway(Store store) {
        this.store = store;
    }

    /// Puts a write-up away, where nothing is missing.
    ///
    /// @return what is missing; empty where it is put away now
    public Set<Reflection.Missing> putAway(OwnerId owner, ReflectionId id, Instant now) {
        return store.write(
                owner,
                ledger -> {
                    var missing =
                            Reflections.find(ledger, id, now)
                                    .map(Reflection::missing)
                                    .orElseGet(() -> EnumSet.allOf(Reflection.Missing.class));
                    if (missing.isEmpty()) {
                        Reflections.putAway(ledger, id, now);
                        Reopenings.close(ledger, id, now);
                    }
                    return missing;
                });
    }

    /// Opens again what was put away. It is counted.
    public void reopen(OwnerId owner, ReflectionId id, String whatsNew, Instant now) {
        store.change(
                owner,
                ledger ->
                        Reflections.standing(ledger, id, now)
                                .filter(Reflection.Standing.PutAway.class::isInstance)
                                .ifPresent(_ -> {
                                    Reopenings.close(ledger, id, now);
                                    Reopenings.add(ledger, id, whatsNew, now);
                                }));
    }

    /// Folds it away again as it is.
    public void foldAway(OwnerId owner, ReflectionId id, Instant now) {
        store.change(owner, ledger -> Reopenings.close(ledger, id, now));
    }

    /// How every write-up went along, in figures, in no order.
    public List<Course> courses(OwnerId owner) {
        return store.read(owner, Courses::all);
    }

    /// Parks a worry until its time.
    public void park(OwnerId owner, Worry worry) {
        store.change(owner, ledger -> Worries.add(ledger, worry));
    }

    /// Lets a worry go for good.
    public void letGo(OwnerId owner, WorryId id) {
        store.change(owner, ledger -> Worries.remove(ledger, id));
    }

    /// The worries that are parked or back; those that expired are left out.
    public List<Worry> worries(OwnerId owner, Instant now) {
        return store.glance(owner, Worries::soonestFirst).stream()
                .filter(worry -> !(worry.standing(now) instanceof Worry.Standing.Expired))
                .toList();
    }

    /// Deletes the worries that have expired. A job calls it.
    public void sweep(OwnerId owner, Instant now) {
        store.change(owner, ledger -> Worries.removeExpired(ledger, now));
    }
}
