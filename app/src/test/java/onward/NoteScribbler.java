package onward;

import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.interview.InterviewId;
import onward.interview.Looking;
import onward.kernel.Owner;
import onward.kernel.Uuid7;
import onward.platform.mail.CopyOutcome;
import onward.platform.mail.MailAddress;
import onward.platform.mail.Security;
import onward.platform.mail.SendOutcome;
import onward.platform.store.Owners;
import onward.reflect.Reflecting;
import onward.thank.Cost;
import onward.thank.Gathering;
import onward.thank.Hold;
import onward.thank.LetGo;
import onward.thank.MailAccount;
import onward.thank.MailAccountId;
import onward.thank.Mailing;
import onward.thank.Occasion;
import onward.thank.Outbox;
import onward.thank.Owing;
import onward.thank.Posting;
import onward.thank.ThankYouId;
import onward.thank.Thanking;

/// Writes notes at random, in every state that a person can bring them to.
final class NoteScribbler {

    private final World world;
    private final Random random;
    private final Supplier<String> text;
    private final Thanking thanking;
    private final Posting posting;

    NoteScribbler(World world, Random random, Supplier<String> text) {
        this.world = world;
        this.random = random;
        this.text = text;
        var store = world.store();
        var looking = new Looking(store);
        thanking =
                new Thanking(
                        store,
                        world.bridging(),
                        world.interviewing(),
                        new Owing(store, world.interviewing(), looking),
                        new Gathering(looking, new Reflecting(store)));
        posting = new Posting(store);
    }

    /// A mail server, with or without a name to sign in with.
    void server() {
        new Mailing(
                        world.store(),
                        (_, _, _) -> new SendOutcome.Unknown(),
                        (_, _, _) -> CopyOutcome.UNREACHED)
                .keep(
                        world.owner(),
                        new MailAccount(
                                new MailAccountId(fresh()),
                                MailAddress.read("sam@example.org").orElseThrow(),
                                "localhost",
                                1 + random.nextInt(65_535),
                                Security.PLAIN,
                                text.get(),
                                Optional.of("secret"),
                                MailAccount.USUAL_UNDO,
                                Optional.of(
                                                new MailAccount.Copies(
                                                        "localhost", 143, Security.PLAIN))
                                        .filter(_ -> random.nextBoolean()),
                                random.nextBoolean()));
    }

    /// A note about a talk, brought as far as chance has it.
    void note(InterviewId interview) {
        var now = world.clock().now();
        var luis =
                Person.met(new PersonId(fresh()), now, "Luis Prado", "", "luis@northwind.example");
        world.interviewing().meet(world.owner(), interview, luis);
        if (random.nextBoolean()) {
            Outbox.remind(world, interview);
        }
        var occasion = any(Occasion.values());
        thanking.begin(owner(), interview, luis.id(), occasion, now).ifPresent(this::goOn);
    }

    private void goOn(ThankYouId id) {
        var now = world.clock().now();
        var note = thanking.find(owner(), id, now).orElseThrow().note();
        var cost = Optional.of(any(Cost.values())).filter(_ -> random.nextBoolean());
        thanking.save(
                world.owner(),
                note.saying(text.get(), text.get() + "x", cost),
                Optional.empty(),
                now);
        if (random.nextInt(4) == 0) {
            thanking.handOver(world.owner(), id, Optional.of(now));
        }
        if (random.nextInt(4) == 0) {
            thanking.answer(world.owner(), id, Optional.of(now));
        }
        if (random.nextInt(3) > 0) {
            letGo(id);
        }
    }

    private void letGo(ThankYouId id) {
        var now = world.clock().now();
        var sight = thanking.find(owner(), id, now).orElseThrow();
        var hold = any(Hold.values());
        if (posting.letGo(owner(), sight, sight.note().version(), hold, now)
                        instanceof LetGo.Held(var delivery)
                && random.nextBoolean()) {
            posting.recall(world.owner(), delivery.id(), now);
        }
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private Owner owner() {
        return world.store().read(world.owner(), Owners::load);
    }

    private String fresh() {
        return Uuid7.at(world.clock().now());
    }
}
