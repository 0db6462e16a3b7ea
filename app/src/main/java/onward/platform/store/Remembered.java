package onward.platform.store;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import onward.kernel.Owner;
import onward.kernel.OwnerId;

/// What was worked out of an owner's rows, until they change or a minute has gone by: what another
/// process changed, or an hour that has come, shows a minute late at most.
///
/// @param <T> what is worked out
public final class Remembered<T> {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST_OWNERS = 1_000;

    private final Store store;
    private final BiFunction<Owner, Instant, T> working;
    private final ConcurrentHashMap<OwnerId, Kept<T>> kept = new ConcurrentHashMap<>();

    /// @param working works it out of the rows of this store
    public Remembered(Store store, BiFunction<Owner, Instant, T> working) {
        this.store = store;
        this.working = working;
    }

    /// What holds for the owner now.
    public T of(Owner owner, Instant now) {
        // a change that comes while the rows are read makes this edition an old one
        var edition = store.edition(owner.id());
        var last = kept.get(owner.id());
        if (last != null && last.holds(owner, edition, now)) {
            return last.value();
        }
        var value = working.apply(owner, now);
        if (kept.size() >= MOST_OWNERS) {
            kept.clear();
        }
        kept.put(owner.id(), new Kept<>(value, owner, edition, now));
        return value;
    }

    private record Kept<T>(T value, Owner owner, long edition, Instant since) {

        private boolean holds(Owner asked, long newest, Instant now) {
            return edition == newest
                    && owner.equals(asked)
                    && !now.isBefore(since)
                    && now.isBefore(since.plus(FRESH));
        }
    }
}
