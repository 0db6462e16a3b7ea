package onward.bridge;

import java.lang.ref.SoftReference;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import onward.kernel.OwnerId;
import onward.platform.store.Store;
import org.jspecify.annotations.Nullable;

/// The name books that are in use. One is dropped when its people change, when memory is short, or
/// when it is of too many.
final class NameBooks {

    private static final int MOST_OWNERS = 16;

    /// After this long it is asked again whether another process changed the people.
    private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();

    private final Store store;
    private final ConcurrentHashMap<OwnerId, Kept> kept = new ConcurrentHashMap<>();

    NameBooks(Store store) {
        this.store = store;
    }

    /// @param edition of the owner's rows when it was last found to hold
    private record Kept(
            long edition, long since, NameTally tally, SoftReference<@Nullable NameBook> book) {}

    /// How many people there are.
    int count(OwnerId owner) {
        return standing(owner).tally().count();
    }

    /// The book of an owner, as their people are now.
    NameBook of(OwnerId owner) {
        var book = standing(owner).book().get();
        return book != null ? book : read(owner);
    }

    private synchronized NameBook read(OwnerId owner) {
        var standing = standing(owner);
        var known = standing.book().get();
        if (known != null) {
            return known; // read by another visit in the meantime
        }
        var book = store.read(owner, ledger -> NameBook.of(People.entries(ledger)));
        kept.put(
                owner,
                new Kept(
                        standing.edition(),
                        standing.since(),
                        standing.tally(),
                        new SoftReference<>(book)));
        return book;
    }

    private Kept standing(OwnerId owner) {
        // a change that comes while the rows are read makes this edition an old one
        var edition = store.edition(owner);
        var last = kept.get(owner);
        var now = System.nanoTime();
        if (last != null && last.edition() == edition && now - last.since() < FRESH_NANOS) {
            return last;
        }
        var tally = store.glance(owner, People::tally);
        var book =
                last != null && last.tally().equals(tally)
                        ? last.book()
                        : new SoftReference<@Nullable NameBook>(null);
        var standing = new Kept(edition, now, tally, book);
        forget(owner);
        kept.put(owner, standing);
        return standing;
    }

    /// Those of others who have changed since: somebody who was erased leaves no names behind.
    private void forget(OwnerId but) {
        kept.entrySet()
                .removeIf(other ->
                        !other.getKey().equals(but)
                                && other.getValue().edition() != store.edition(other.getKey()));
        if (kept.size() >= MOST_OWNERS) {
            kept.clear();
        }
    }
}
