package onward.platform.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import onward.kernel.OwnerId;

/// What was worked out of an owner's rows, until they change or the clock shows another minute:
/// what another process changed, or an hour that has come, shows a minute late at most.
///
/// @param <T> what is worked out
public final class Remembered<T> {

    private final Store store;
    private final ConcurrentHashMap<OwnerId, Kept<T>> kept = new ConcurrentHashMap<>();

    /// @param store tells whether anything has changed
    public Remembered(Store store) {
        this.store = store;
    }

    /// What holds for the owner now.
    ///
    /// @param working works it out of the rows
    public T of(OwnerId owner, Instant now, Supplier<T> working) {
        // a change that comes while the rows are read makes this edition an old one
        var edition = store.edition(owner);
        var last = kept.get(owner);
        if (last != null && last.holds(edition, now)) {
            return last.value(working);
        }
        // what holds no longer goes now: its owner may have been erased since
        kept.entrySet().removeIf(other -> isOver(other.getKey(), other.getValue(), now));
        return kept.merge(
                        owner,
                        new Kept<>(edition, now),
                        (there, fresh) -> there.holds(edition, now) ? there : fresh)
                .value(working);
    }

    private boolean isOver(OwnerId owner, Kept<T> last, Instant now) {
        return !last.holds(store.edition(owner), now);
    }

    /// Worked out by the first who asks. The others wait for it: at the turn of a minute all of
    /// them ask at once.
    private static final class Kept<T> {

        private final long edition;
        private final Instant since;
        private Optional<T> value = Optional.empty();

        Kept(long edition, Instant since) {
            this.edition = edition;
            this.since = since;
        }

        private synchronized T value(Supplier<T> working) {
            var known = value.orElseGet(working);
            value = Optional.of(known);
            return known;
        }

        private boolean holds(long newest, Instant now) {
            return edition == newest && minute(now).equals(minute(since));
        }

        private static Instant minute(Instant moment) {
            return moment.truncatedTo(ChronoUnit.MINUTES);
        }
    }
}
