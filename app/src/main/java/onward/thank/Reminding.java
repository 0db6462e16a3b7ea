package onward.thank;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import onward.interview.InterviewId;
import onward.kernel.Owner;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.mail.Hitch;
import onward.platform.mail.MailText;
import onward.platform.mail.Parcel;
import onward.platform.mail.Post;
import onward.platform.mail.SendOutcome;
import onward.platform.store.Owners;
import onward.platform.store.Store;
import onward.platform.web.Dates;

/// Reminds people by mail, from themselves to themselves, before notes are due: those who want it,
/// once for each talk. A reminder that may have arrived is not sent again.
public final class Reminding {

    /// How long before the hour.
    static final Duration AHEAD = Duration.ofHours(2);

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(10);
    private static final int OWNERS_A_ROUND = 500;

    private final Store store;
    private final Owing owing;
    private final Post post;
    private final Executor hands;

    /// @param hands do the work
    public Reminding(Store store, Owing owing, Post post, Executor hands) {
        this.store = store;
        this.owing = owing;
        this.post = post;
        this.hands = hands;
    }

    /// Reminds whoever is to be reminded by now.
    ///
    /// @return done when each reminder of this round has its answer
    public CompletableFuture<Void> round(Instant now) {
        return CompletableFuture.allOf(
                MailAccounts.toRemind(store, now, LOOK_AGAIN, OWNERS_A_ROUND).stream()
                        .map(owner -> CompletableFuture.runAsync(() -> look(owner, now), hands))
                        .toArray(CompletableFuture[]::new));
    }

    private void look(OwnerId id, Instant now) {
        var isMine = store.write(id, ledger -> MailAccounts.look(ledger, now, LOOK_AGAIN));
        var account = store.glance(id, MailAccounts::find).filter(MailAccount::isComplete);
        if (!isMine || account.isEmpty()) {
            return;
        }
        var owner = store.read(id, Owners::load);
        var talks = new LinkedHashMap<InterviewId, List<Owed>>();
        owing.lately(owner, now).stream()
                .filter(one -> isSoon(one, now))
                .forEach(one ->
                        talks.computeIfAbsent(one.interview().id(), _ -> new ArrayList<>())
                                .add(one));
        talks.values().forEach(open -> remind(owner, account.get(), open, now));
    }

    private static boolean isSoon(Owed owed, Instant now) {
        var due = owed.due().yours().instant();
        return owed.isAwaited(now) && !now.isBefore(due.minus(AHEAD));
    }

    private void remind(Owner owner, MailAccount account, List<Owed> open, Instant now) {
        var talk = open.getFirst().interview().id();
        // noted before it goes: whoever dies in between reminds nobody, rather than twice
        if (!store.write(owner.id(), ledger -> NoteReminders.add(ledger, talk, now))) {
            return;
        }
        var own = account.address();
        var letter = text(owner, account, open, now).written(Uuid7.at(now) + "@" + own.domain());
        var outcome = post.send(account.server(), new Parcel(own, own, letter), () -> true);
        switch (outcome) {
            case SendOutcome.Deferred _ ->
                    store.change(owner.id(), ledger -> NoteReminders.remove(ledger, talk));
            // it is not asked for again: the pages say why
            case SendOutcome.Refused(var hitch, _) -> note(owner, Optional.of(hitch));
            case SendOutcome.Delivered _, SendOutcome.Unknown _ -> note(owner, Optional.empty());
            case SendOutcome.CalledOff _ -> {} // nobody calls a reminder off
        }
    }

    private void note(Owner owner, Optional<Hitch> hitch) {
        store.change(owner.id(), ledger -> MailAccounts.reminded(ledger, hitch));
    }

    private static MailText text(Owner owner, MailAccount account, List<Owed> open, Instant now) {
        var due = open.getFirst().due().yours().instant();
        var hour = new Dates(owner.zone(), owner.language(), now).hour(due);
        var company =
                open.getFirst().interview().pursuit().company().replaceAll("\\p{Cntrl}+", " ");
        var notes = open.size() == 1 ? "One note is" : open.size() + " notes are";
        return new MailText(
                "",
                account.address(),
                "",
                account.address(),
                "Thank-you notes: " + company,
                """
                %s due at %s, about your talk at %s. Late is still sent.

                Onward reminds you because you asked for it. You can switch it off on the page of \
                your mail server.\
                """
                        .formatted(notes, hour, company),
                now.atZone(owner.zone()));
    }
}
