package onward.thank;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import onward.Certificates;
import onward.SmtpServer;
import onward.World;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.interview.Advert;
import onward.interview.Format;
import onward.interview.InterviewId;
import onward.interview.Logged;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.kernel.WallTime;
import onward.platform.mail.CopyOutcome;
import onward.platform.mail.MailAddress;
import onward.platform.mail.MailServer;
import onward.platform.mail.MailText;
import onward.platform.mail.Patience;
import onward.platform.mail.Post;
import onward.platform.mail.SentFolder;
import onward.platform.mail.SmtpPost;
import onward.platform.mail.Step;

/// The outbox of a world, filled by hand and worked by workers that a test steps, or lets die.
public final class Outbox implements AutoCloseable {

    /// A worker that dies: nothing behind this point is done.
    public static final class Dead extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final Patience USUAL =
            new Patience(Duration.ofSeconds(9), Duration.ofSeconds(9), Duration.ofSeconds(20));

    private final World world;
    private final SmtpPost post;
    private final OwnerId owner;
    private final InterviewId interview;
    private final Copying copying;
    private Optional<MailAccount.Copies> copies = Optional.empty();

    public Outbox(World world, OwnerId owner) {
        this(world, owner, USUAL);
    }

    /// @param patience with a server that falls silent
    public Outbox(World world, OwnerId owner, Patience patience) {
        this(world, owner, (_, _, _) -> CopyOutcome.NO_FOLDER, patience);
    }

    /// @param folder where copies are laid, once [#copiedTo] says so
    public Outbox(World world, OwnerId owner, SentFolder folder) {
        this(world, owner, folder, USUAL);
    }

    private Outbox(World world, OwnerId owner, SentFolder folder, Patience patience) {
        copying = new Copying(world.store(), folder);
        this.world = world;
        this.owner = owner;
        post = new SmtpPost(patience, Certificates.ofLocalhost().getSocketFactory());
        interview = new InterviewId(Uuid7.at(world.clock().now()));
        var starts = WallTime.of(LocalDateTime.of(2026, 11, 16, 10, 0), World.BERLIN);
        world.interviewing()
                .log(
                        owner,
                        interview,
                        new Logged(
                                "Northwind",
                                "backend engineer",
                                new Advert("", "", ""),
                                "Panel",
                                Format.PANEL,
                                starts,
                                Optional.empty()),
                        world.clock().now());
    }

    /// Notes that somebody was reminded of a talk.
    public static void remind(World world, InterviewId talk) {
        var now = world.clock().now();
        world.store().change(world.owner(), ledger -> NoteReminders.add(ledger, talk, now));
    }

    /// Wants copies of what goes out; said before [#by].
    public Outbox copiedTo(MailServer server) {
        copies =
                Optional.of(
                        new MailAccount.Copies(server.host(), server.port(), server.security()));
        return this;
    }

    /// Lays the copy of one letter, as its button does.
    public void copy(DeliveryId id) {
        copying.copy(owner, id);
    }

    /// Sends by this server from now on.
    public Outbox by(SmtpServer server) {
        var at = server.at();
        world.store()
                .change(
                        owner,
                        ledger ->
                                MailAccounts.put(
                                        ledger,
                                        new MailAccount(
                                                new MailAccountId(fresh()),
                                                address("sam@example.org"),
                                                at.host(),
                                                at.port(),
                                                at.security(),
                                                "sam",
                                                Optional.of("secret"),
                                                MailAccount.USUAL_UNDO,
                                                copies,
                                                true)));
        return this;
    }

    /// Lets notes go that are held until then.
    public List<DeliveryId> hold(int many, WallTime until) {
        return world.store()
                .write(
                        owner,
                        ledger -> {
                            var ids = new ArrayList<DeliveryId>();
                            for (var at = 0; at < many; at++) {
                                var met = new PersonId(fresh());
                                var person = Person.met(met, now(), "Luis Prado", "", "");
                                world.bridging().keep(ledger, person);
                                var note = new ThankYouId(fresh());
                                ThankYous.add(
                                        ledger,
                                        new ThankYou(
                                                note,
                                                interview,
                                                person.id(),
                                                Occasion.THANKS,
                                                now(),
                                                1,
                                                "Thank you for Monday",
                                                "Dear Luis,\n\nThank you.",
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty()));
                                var id = new DeliveryId(fresh());
                                Deliveries.add(ledger, delivery(id, note, until));
                                Claims.set(ledger, id, until.instant());
                                ids.add(id);
                            }
                            return ids;
                        });
    }

    /// Lets one note go, of which the turn was reckoned by other rules than those of today.
    public DeliveryId holdTurned(WallTime until, Instant turn) {
        var id = hold(1, until).getFirst();
        world.store().change(owner, ledger -> Claims.set(ledger, id, turn));
        return id;
    }

    /// Lets one note go whose hour is now.
    public DeliveryId letGo() {
        return hold(1, WallTime.at(now(), World.BERLIN)).getFirst();
    }

    /// A worker that does its work in the thread that asks for it.
    public Delivering worker(Consumer<Step> steps) {
        return ThankRoom.delivering(
                world.store(), world.clock(), post, copying, Runnable::run, steps);
    }

    /// A worker that takes letters another way than by a mail server.
    public Delivering worker(Post other) {
        return ThankRoom.delivering(world.store(), world.clock(), other, copying, Runnable::run);
    }

    public Delivering worker() {
        return worker(post);
    }

    public Posting posting() {
        return new Posting(world.store());
    }

    public Delivery find(DeliveryId id) {
        return world.store().glance(owner, ledger -> Deliveries.find(ledger, id)).orElseThrow();
    }

    public Delivery.Standing standing(DeliveryId id) {
        return find(id).standing(now());
    }

    private Delivery delivery(DeliveryId id, ThankYouId note, WallTime hold) {
        var from = address("sam@example.org");
        var to = address("luis.prado@northwind.example");
        var text =
                new MailText(
                        "Sam",
                        from,
                        "Luis Prado",
                        to,
                        "Thank you for Monday",
                        "Dear Luis,\n\nThank you.",
                        hold.instant().atZone(hold.zone()));
        return new Delivery(
                id,
                note,
                DeliveryState.WAITING,
                now(),
                now(),
                0,
                from,
                to,
                "Thank you for Monday",
                text.written(id.value() + "@example.org"),
                hold,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static MailAddress address(String text) {
        return MailAddress.read(text).orElseThrow();
    }

    private Instant now() {
        return world.clock().now();
    }

    private String fresh() {
        return Uuid7.at(now());
    }

    @Override
    public void close() {
        post.close();
    }
}
