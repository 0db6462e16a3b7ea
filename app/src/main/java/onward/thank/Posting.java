package onward.thank;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.kernel.Owner;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.kernel.WallTime;
import onward.platform.mail.MailAddress;
import onward.platform.mail.MailText;
import onward.platform.mail.UnsentText;
import onward.platform.store.Ledger;
import onward.platform.store.Store;

/// What a person does with a note that was let go: take it back, and say what became of it.
public final class Posting {

    private final Store store;
    private final Telling told;

    /// @param store keeps the outbox
    public Posting(Store store) {
        this.store = store;
        told = new Telling(store);
    }

    /// Lets a note go as it was shown: it is held until its hour.
    ///
    /// @param version the edition that was shown
    public LetGo letGo(Owner owner, NoteSight sight, int version, Hold hold, Instant now) {
        var account = sight.account().filter(MailAccount::isComplete);
        var to = MailAddress.read(sight.person().email().strip());
        if (version != sight.note().version()) {
            return new LetGo.Stale();
        }
        if (sight.note().body().isBlank()) {
            return new LetGo.Blank();
        }
        if (account.isEmpty()) {
            return new LetGo.NoServer();
        }
        if (to.isEmpty()) {
            return new LetGo.NoAddress();
        }
        var until =
                hold.from(
                        now, account.get().undo(), owner.zone(), sight.interview().starts().zone());
        var text = letter(owner, sight, account.get().address(), to.get(), until.instant());
        var delivery = delivery(sight.note(), text, until, now);
        return store.write(
                owner.id(),
                ledger -> {
                    // held by whoever lets it go first; a second one waits here, and finds it gone
                    ThankYous.mark(
                            ledger, sight.note().id(), ThankYous.NOT_NEEDED_AT, Optional.empty());
                    var standing = ThankYous.find(ledger, sight.note().id());
                    if (standing.isEmpty()) {
                        return new LetGo.NotThere();
                    }
                    if (standing.get().version() != version) {
                        return new LetGo.Stale();
                    }
                    var isOpen =
                            Deliveries.of(ledger, List.of(sight.note().id())).stream()
                                    .limit(1)
                                    .allMatch(last -> last.standing(now).leavesOpen());
                    if (!isOpen) {
                        return new LetGo.UnderWay();
                    }
                    Deliveries.add(ledger, delivery);
                    Claims.set(ledger, delivery.id(), until.instant());
                    return new LetGo.Held(delivery);
                });
    }

    /// A note as the letter that it becomes.
    public MailText letter(
            Owner owner, NoteSight sight, MailAddress from, MailAddress to, Instant date) {
        return new MailText(
                oneLine(owner.name()),
                from,
                oneLine(sight.person().name()),
                to,
                oneLine(sight.note().subject()),
                sight.note().body(),
                date.atZone(owner.zone()));
    }

    /// A note as a file that a mail program opens for sending: what is not known is left out there.
    public String unsent(
            Owner owner,
            NoteSight sight,
            Optional<MailAddress> from,
            Optional<MailAddress> to,
            Instant now) {
        return new UnsentText(
                        oneLine(owner.name()),
                        from,
                        oneLine(sight.person().name()),
                        to,
                        oneLine(sight.note().subject()),
                        sight.note().body(),
                        now.atZone(owner.zone()))
                .written();
    }

    /// What a form keeps to one line an import may not.
    private static String oneLine(String text) {
        return text.replaceAll("[\\r\\n\\u0000]+", " ").strip();
    }

    private static Delivery delivery(ThankYou note, MailText text, WallTime until, Instant now) {
        var id = new DeliveryId(Uuid7.at(now));
        return new Delivery(
                id,
                note.id(),
                DeliveryState.WAITING,
                now,
                now,
                0,
                text.from(),
                text.to(),
                text.subject(),
                text.written(id.value() + "@" + text.from().domain()),
                until,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    /// Takes a note back that has not crossed.
    ///
    /// @return whether it will not go any more
    public boolean recall(OwnerId owner, DeliveryId id, Instant now) {
        return store.write(
                owner,
                ledger -> {
                    var isBack = Moves.to(ledger, id, DeliveryState.RECALLED, now);
                    if (isBack) {
                        Claims.end(ledger, id);
                    }
                    return isBack;
                });
    }

    /// The person saw that it arrived.
    public boolean arrived(OwnerId owner, DeliveryId id, Instant now) {
        return store.write(
                owner,
                ledger -> {
                    var isKnown =
                            isAsked(ledger, id, now)
                                    && Moves.to(ledger, id, DeliveryState.SENT, now);
                    if (isKnown) {
                        Deliveries.find(ledger, id)
                                .ifPresent(sent -> told.wentOut(ledger, sent.note(), now));
                    }
                    return isKnown;
                });
    }

    /// Nobody knows, and the person leaves it at that.
    public boolean leave(OwnerId owner, DeliveryId id, Instant now) {
        return store.write(
                owner,
                ledger ->
                        isAsked(ledger, id, now) && Moves.to(ledger, id, DeliveryState.LEFT, now));
    }

    /// The person wants it sent again, though it may have arrived. It keeps its Message-ID, by
    /// which some mail programs show it once.
    public boolean sendAgain(OwnerId owner, DeliveryId id, Instant now) {
        return store.write(
                owner,
                ledger -> {
                    var goes =
                            isAsked(ledger, id, now)
                                    && Moves.to(ledger, id, DeliveryState.WAITING, now);
                    if (goes) {
                        Deliveries.beginAnew(ledger, id);
                        Claims.set(ledger, id, now);
                    }
                    return goes;
                });
    }

    /// Whether only the person leads on: what still has its turn goes by itself. What was on its
    /// way when it was exported or backed up is unknown where it is brought in.
    private static boolean isAsked(Ledger ledger, DeliveryId id, Instant now) {
        return Deliveries.find(ledger, id)
                .filter(delivery -> delivery.turn().isEmpty())
                .map(delivery ->
                        delivery.state() != DeliveryState.SENDING
                                || Moves.to(ledger, id, DeliveryState.UNKNOWN, now))
                .orElse(false);
    }
}
