package onward.thank;

import static onward.schema.tables.Deliveries.DELIVERIES;
import static onward.schema.tables.MailAccounts.MAIL_ACCOUNTS;
import static onward.schema.tables.NoteReminders.NOTE_REMINDERS;
import static onward.schema.tables.ThankYous.THANK_YOUS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import onward.bridge.Bridging;
import onward.kernel.Clock;
import onward.kernel.Owner;
import onward.platform.Journal;
import onward.platform.mail.Post;
import onward.platform.mail.Step;
import onward.platform.store.Belongings;
import onward.platform.store.Findable;
import onward.platform.store.Ledger;
import onward.platform.store.Store;
import onward.platform.web.Routes;

/// The door of the room of thanks.
public final class ThankRoom {

    private static final int OWNERS_A_ROUND = 500;

    private final ThankPages pages;
    private final NotePages notes;
    private final SendingPages sending;
    private final MailPages mail;
    private final Owing owing;
    private final Bridging bridging;

    public ThankRoom(
            Owing owing,
            Thanking thanking,
            Posting posting,
            Copying copying,
            Mailing mailing,
            Bridging bridging) {
        this.owing = owing;
        this.bridging = bridging;
        pages = new ThankPages(owing, thanking, mailing);
        notes = new NotePages(thanking);
        sending = new SendingPages(thanking, posting, copying);
        mail = new MailPages(mailing);
    }

    /// The addresses of this room.
    public void open(Routes routes) {
        routes.get("/thank", pages::all)
                .post("/thank", pages::begin)
                .post("/thank/setting-aside", pages::setAside)
                .get("/thank/reminder.ics", pages::reminder)
                .get("/thank/mail", mail::show)
                .post("/thank/mail", mail::keep)
                .post("/thank/mail/test", mail::test)
                .post("/thank/mail/removal", mail::forget)
                .get("/thank/{id}", notes::show)
                .post("/thank/{id}", notes::save)
                .get("/thank/{id}/check", notes::check)
                .post("/thank/{id}/apology", notes::apologise)
                .get("/thank/{id}/sending", sending::show)
                .post("/thank/{id}/sending", sending::letGo)
                .get("/thank/{id}/note.eml", sending::file)
                .post("/thank/{id}/handing-over", sending::handOver)
                .post("/thank/{id}/answer", sending::hear)
                .post("/thank/{id}/deliveries/{delivery}", sending::answer);
    }

    /// What waits here: notes that are due, or that ask.
    public Optional<String> waiting(Owner owner, Instant now) {
        var open = owing.lately(owner, now).stream().filter(owed -> owed.isOpen(now)).count();
        return open == 0 ? Optional.empty() : Optional.of(open + " due");
    }

    /// The notes, readable.
    public Journal journal() {
        return new ThankJournal(bridging);
    }

    /// A worker that takes what is due to the mail servers.
    ///
    /// @param hands do the work
    public static Delivering delivering(
            Store store, Clock clock, Post post, Copying copying, Executor hands) {
        return delivering(store, clock, post, copying, hands, _ -> {});
    }

    /// @param steps is told of each step; a test dies there
    static Delivering delivering(
            Store store,
            Clock clock,
            Post post,
            Copying copying,
            Executor hands,
            Consumer<Step> steps) {
        return new Delivering(
                store,
                clock,
                new Courier(store, clock, post, copying, steps),
                now -> Claims.due(store, now, OWNERS_A_ROUND),
                hands);
    }

    /// What a search finds of this room.
    public static List<Findable> findables() {
        return List.of(
                Findable.of(
                        "Note",
                        "/thank/",
                        THANK_YOUS.OWNER_ID,
                        THANK_YOUS.THANK_YOU_ID,
                        THANK_YOUS.THANK_YOU_ID,
                        List.of(THANK_YOUS.SUBJECT, THANK_YOUS.BODY)));
    }

    /// What this room keeps of a person. Turns and passwords are of this store alone and go with
    /// their rows.
    public static Belongings belongings() {
        return new Belongings(
                        "thank", List.of(THANK_YOUS, DELIVERIES, MAIL_ACCOUNTS, NOTE_REMINDERS))
                .provenBy(ThankRoom::readThrough);
    }

    private static void readThrough(Ledger ledger) {
        ThankYous.all(ledger);
        Deliveries.readThrough(ledger);
        MailAccounts.find(ledger);
    }
}
