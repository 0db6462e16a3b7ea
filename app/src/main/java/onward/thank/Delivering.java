package onward.thank;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import onward.kernel.Clock;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.Faults;
import onward.platform.mail.Post;
import onward.platform.store.Store;

/// What the clock does with the outbox: in rounds, takes what is due to the mail servers. Any
/// number of workers, threads or computers may do so on one store.
public final class Delivering {

    /// A clock that moved this far between two rounds was put, or the computer slept: one round is
    /// let pass, so that a clock put right again at once has sent nothing.
    static final Duration JUMP = Duration.ofMinutes(5);

    private static final Logger LOG = System.getLogger(Delivering.class.getName());
    private static final int AT_ONCE = 10;

    /// How long what was read of several letters holds: behind a slow server the next one is read
    /// anew, and the account that the person may have changed with it.
    private static final Duration YOUNG = Duration.ofSeconds(1);

    private static final Duration HALF_A_LEASE = Claims.LEASE.dividedBy(2);

    private final Store store;
    private final Clock clock;
    private final Function<Instant, List<OwnerId>> due;
    private final Courier courier;
    private final Executor hands;
    private Optional<Instant> last = Optional.empty();
    private volatile boolean isEnding;

    /// @param due who has something to be done by then
    /// @param hands do the work: as many letters are under way at once as it has threads
    Delivering(
            Store store,
            Clock clock,
            Courier courier,
            Function<Instant, List<OwnerId>> due,
            Executor hands) {
        this.store = store;
        this.clock = clock;
        this.due = due;
        this.hands = hands;
        this.courier = courier;
    }

    /// Goes through all that is due.
    ///
    /// @return done when each letter of this round has its answer
    public synchronized CompletableFuture<Void> round(Instant now) {
        var before = last;
        last = Optional.of(now);
        if (before.filter(then -> hasJumped(then, now)).isPresent()) {
            return CompletableFuture.completedFuture(null);
        }
        var owners = new ArrayList<>(due.apply(now));
        // workers that begin with different people get into each other's way less
        Collections.shuffle(owners);
        return CompletableFuture.allOf(
                owners.stream()
                        .map(owner -> CompletableFuture.runAsync(() -> carryAll(owner), hands))
                        .toArray(CompletableFuture[]::new));
    }

    /// Lets the letters that are under way come to their end, and takes up no other. What was
    /// claimed is given back.
    public void end() {
        isEnding = true;
    }

    private static boolean hasJumped(Instant then, Instant now) {
        return now.isBefore(then) || now.isAfter(then.plus(JUMP));
    }

    private void carryAll(OwnerId owner) {
        var since = clock.now();
        var claim = Uuid7.at(since);
        var taken = store.write(owner, ledger -> Claims.take(ledger, claim, since, AT_ONCE));
        if (taken.isEmpty()) {
            return;
        }
        var load = readTogether(owner, taken);
        try (var trip = courier.setOut()) {
            taken.forEach(id -> carry(load, owner, id, claim, since, trip));
        }
    }

    /// Empty where one of them cannot be read: then each is read by itself, and bars its own way
    /// only.
    private Optional<Load> readTogether(OwnerId owner, List<DeliveryId> taken) {
        try {
            return Optional.of(Load.of(store, owner, taken));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private void carry(
            Optional<Load> load,
            OwnerId owner,
            DeliveryId id,
            String claim,
            Instant since,
            Post.Trip trip) {
        try {
            if (isEnding) {
                store.change(owner, ledger -> Claims.giveBack(ledger, id, claim, since));
            } else if (isWithin(YOUNG, since) && load.isPresent()) {
                courier.carry(load.get(), id, claim, trip);
            } else if (isWithin(HALF_A_LEASE, since) || renewed(owner, id, claim)) {
                courier.carry(Load.of(store, owner, List.of(id)), id, claim, trip);
            }
        } catch (RuntimeException failed) {
            // its lease runs out, and then it is taken up again or asked about
            LOG.log(Level.WARNING, () -> "a delivery failed: " + Faults.describe(failed));
        }
    }

    private boolean isWithin(Duration span, Instant since) {
        var now = clock.now();
        return !now.isBefore(since) && now.isBefore(since.plus(span));
    }

    /// What waited longer for those before it may be another's by now.
    private boolean renewed(OwnerId owner, DeliveryId id, String claim) {
        return store.write(owner, ledger -> Claims.renew(ledger, id, claim, clock.now()));
    }
}
