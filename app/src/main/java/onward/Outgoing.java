package onward;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import onward.bridge.Bridging;
import onward.interview.Interviewing;
import onward.interview.Looking;
import onward.kernel.Clock;
import onward.platform.jobs.Jobs;
import onward.platform.mail.ImapSentFolder;
import onward.platform.mail.SmtpPost;
import onward.platform.store.Store;
import onward.reflect.Reflecting;
import onward.thank.Copying;
import onward.thank.Delivering;
import onward.thank.Gathering;
import onward.thank.Mailing;
import onward.thank.Owing;
import onward.thank.Posting;
import onward.thank.Reminding;
import onward.thank.ThankRoom;
import onward.thank.Thanking;

/// The way out of the house for notes: the only thing in it that goes elsewhere, and only with what
/// the person let go. It has a rhythm of its own, so that a slow mail server holds nothing else up.
final class Outgoing implements AutoCloseable {

    private static final int LETTERS_AT_ONCE = 4;
    private static final int SECONDS_A_ROUND = 30;

    /// How long letters under way may take to come to their end, when the program ends.
    private static final int SECONDS_TO_END = 5;

    private final SmtpPost post = SmtpPost.usual();
    private final ImapSentFolder folder = ImapSentFolder.usual();
    private final ExecutorService hands =
            Executors.newFixedThreadPool(
                    LETTERS_AT_ONCE,
                    Thread.ofPlatform().name("onward-mail-", 1).daemon().factory());
    private final Delivering delivering;
    private final Jobs jobs;
    private final Owing owing;
    private final ThankRoom room;
    private final SampleNotes notes;

    Outgoing(
            Store store,
            Clock clock,
            Bridging bridging,
            Interviewing interviewing,
            Looking looking,
            Reflecting reflecting) {
        owing = new Owing(store, interviewing, looking);
        var thanking =
                new Thanking(
                        store, bridging, interviewing, owing, new Gathering(looking, reflecting));
        notes = new SampleNotes(clock, owing, thanking);
        var copying = new Copying(store, folder);
        room =
                new ThankRoom(
                        owing,
                        thanking,
                        new Posting(store),
                        copying,
                        new Mailing(store, post, folder),
                        bridging);
        delivering = ThankRoom.delivering(store, clock, post, copying, hands);
        var reminding = new Reminding(store, owing, post, hands);
        jobs =
                new Jobs(clock)
                        .add("outbox", now -> wait(delivering.round(now)))
                        .add("reminders", now -> wait(reminding.round(now)));
    }

    private static void wait(CompletableFuture<Void> round) {
        round.completeOnTimeout(null, SECONDS_A_ROUND, TimeUnit.SECONDS).join();
    }

    /// The room in which notes are written.
    ThankRoom room() {
        return room;
    }

    /// Looks through what is owed, for the page that says what is next.
    Owing owing() {
        return owing;
    }

    /// Invented notes for the demo.
    SampleNotes notes() {
        return notes;
    }

    /// Its jobs, for the start and for a test that steps them by hand.
    Jobs jobs() {
        return jobs;
    }

    @Override
    public void close() {
        // no letter is begun any more while the jobs are waited for
        delivering.end();
        jobs.close();
        hands.shutdown();
        try {
            // a letter whose dot was sent would be doubtful without its answer
            hands.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        hands.shutdownNow();
        post.close();
        folder.close();
    }
}
