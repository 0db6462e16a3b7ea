package onward.thank;

import java.util.Optional;
import java.util.function.Consumer;
import onward.kernel.Clock;
import onward.kernel.OwnerId;
import onward.platform.mail.Hitch;
import onward.platform.mail.Passing;
import onward.platform.mail.Post;
import onward.platform.mail.SendOutcome;
import onward.platform.mail.Step;
import onward.platform.store.Store;

/// Carries one delivery that a worker has claimed. Whatever happens to the worker, the store tells
/// whether the letter crossed: before that it may be taken up by another, behind it never.
final class Courier {

    private final Store store;
    private final Clock clock;
    private final Post post;
    private final Copying copying;
    private final Consumer<Step> steps;
    private final Telling told;

    Courier(Store store, Clock clock, Post post, Copying copying, Consumer<Step> steps) {
        this.store = store;
        this.clock = clock;
        this.post = post;
        this.copying = copying;
        this.steps = steps;
        told = new Telling(store);
    }

    /// A trip on which several deliveries of one person may go.
    Post.Trip setOut() {
        return post.setOut();
    }

    /// What was read of them may be old by the time that they go: the dot is crossed only by a
    /// delivery that stands as it was read.
    void carry(Load load, DeliveryId id, String claim, Post.Trip trip) {
        var found = load.delivery(id);
        if (found.isEmpty()) {
            return; // its note was deleted since
        }
        var owner = load.owner();
        var delivery = found.get();
        switch (delivery.state()) {
            case WAITING, DEFERRED -> new Way(owner, delivery, load.account(), claim, trip).go();
            case SENDING -> lost(owner, delivery);
            case SENT, FAILED, UNKNOWN, LEFT, RECALLED ->
                    store.change(owner, ledger -> Claims.end(ledger, id));
        }
    }

    /// Whoever had it is gone, past the dot.
    private void lost(OwnerId owner, Delivery delivery) {
        store.change(
                owner,
                ledger -> {
                    if (Moves.answered(
                            ledger,
                            delivery.id(),
                            DeliveryState.UNKNOWN,
                            delivery.attempts(),
                            clock.now())) {
                        Claims.end(ledger, delivery.id());
                    }
                });
    }

    /// One delivery on its way, as one worker sees it.
    private final class Way implements Passing {

        private final OwnerId owner;
        private final Delivery delivery;
        private final Optional<MailAccount> account;
        private final String claim;
        private final Post.Trip trip;
        private final int attempt;
        private boolean crossed;

        Way(
                OwnerId owner,
                Delivery delivery,
                Optional<MailAccount> account,
                String claim,
                Post.Trip trip) {
            this.owner = owner;
            this.delivery = delivery;
            this.account = account.filter(MailAccount::isComplete);
            this.claim = claim;
            this.trip = trip;
            attempt = delivery.attempts() + 1;
        }

        void go() {
            steps.accept(Step.CLAIMED);
            var hold = delivery.hold().instant();
            if (clock.now().isBefore(hold)) {
                // the clock was put back, or the rules of its zone have changed
                where(() ->
                        store.change(
                                owner,
                                ledger -> {
                                    claimed(ledger);
                                    Claims.set(ledger, delivery.id(), hold);
                                }));
                return;
            }
            var isCopied = account.flatMap(MailAccount::copyServer).isPresent();
            settle(
                    account.map(known -> trip.send(known.server(), delivery.parcel(), this))
                            .orElseGet(() -> new SendOutcome.Refused(Hitch.NO_SERVER, "")),
                    isCopied);
            steps.accept(Step.NOTED);
            if (isCopied) {
                copying.copy(owner, delivery.id());
            }
        }

        @Override
        public void at(Step step) {
            steps.accept(step);
        }

        @Override
        public boolean mayCross() {
            crossed =
                    where(() ->
                            store.change(
                                    owner,
                                    ledger -> {
                                        if (!Moves.cross(
                                                ledger, delivery.id(), attempt, clock.now())) {
                                            throw new NoLongerMine();
                                        }
                                        claimed(ledger);
                                    }));
            return crossed;
        }

        private void settle(SendOutcome outcome, boolean isCopied) {
            switch (outcome) {
                case SendOutcome.Delivered() ->
                        over(
                                DeliveryState.SENT,
                                Optional.of(SentCopy.UNDER_WAY).filter(_ -> isCopied));
                case SendOutcome.Unknown() -> over(DeliveryState.UNKNOWN, Optional.empty());
                case SendOutcome.CalledOff() -> {} // whoever called it off wrote down why
                case SendOutcome.Deferred(var hitch, var said) -> again(hitch, said);
                case SendOutcome.Refused(var hitch, var said) -> barred(hitch, said);
            }
        }

        private void over(DeliveryState state, Optional<SentCopy> copy) {
            store.change(
                    owner,
                    ledger -> {
                        if (Moves.answered(ledger, delivery.id(), state, attempt, clock.now())) {
                            Claims.end(ledger, delivery.id());
                            if (state.isOut()) {
                                told.wentOut(ledger, delivery.note(), clock.now());
                            }
                            copy.ifPresent(kept -> Deliveries.copied(ledger, delivery.id(), kept));
                        }
                    });
        }

        private void again(Hitch hitch, String said) {
            var now = clock.now();
            var next = Backoff.next(delivery.firstTriedAt().orElse(now), attempt, now);
            if (next.isEmpty()) {
                barred(Hitch.TOO_LONG, said);
                return;
            }
            answered(DeliveryState.DEFERRED, hitch, said, Optional.of(next.get()));
        }

        private void barred(Hitch hitch, String said) {
            answered(DeliveryState.FAILED, hitch, said, Optional.empty());
        }

        private void answered(
                DeliveryState state, Hitch hitch, String said, Optional<java.time.Instant> next) {
            where(() ->
                    store.change(
                            owner,
                            ledger -> {
                                var known = crossed ? attempt : delivery.attempts();
                                if (!Moves.answered(
                                        ledger, delivery.id(), state, known, clock.now())) {
                                    throw new NoLongerMine();
                                }
                                if (!crossed) {
                                    claimed(ledger);
                                }
                                Deliveries.note(
                                        ledger, delivery.id(), attempt, hitch, said, clock.now());
                                next.ifPresentOrElse(
                                        at -> Claims.set(ledger, delivery.id(), at),
                                        () -> Claims.end(ledger, delivery.id()));
                            }));
        }

        private void claimed(onward.platform.store.Ledger ledger) {
            if (!Claims.renew(ledger, delivery.id(), claim, clock.now())) {
                throw new NoLongerMine();
            }
        }

        /// Whether the work was done; where the delivery went to somebody else, nothing was.
        private boolean where(Runnable work) {
            try {
                work.run();
                return true;
            } catch (NoLongerMine taken) {
                return false;
            }
        }
    }

    /// The lease ran out and another worker has it, or the person took it back.
    private static final class NoLongerMine extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
