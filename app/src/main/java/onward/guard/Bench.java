package onward.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import onward.archive.Post;
import onward.prose.tone.KnownNames;
import onward.prose.tone.Tone;

/// Judges side by side, one on each core. They take posts as they come and hand on what they found
/// in the same order. Only so many posts wait that the memory does not depend on how many there
/// are.
final class Bench implements AutoCloseable {

    private static final int AT_ONCE = 128;
    private static final int WAITING_EACH = 4;

    private final BlockingQueue<Judge> judges;
    private final ExecutorService cores;
    private final int most;
    private final Consumer<Judge.Judged> taker;
    private final Deque<Future<Judge.Judged>> waiting = new ArrayDeque<>();
    private List<Post> next = new ArrayList<>(AT_ONCE);

    Bench(Tone tone, KnownNames names, Consumer<Judge.Judged> taker) {
        this.taker = taker;
        var count = Runtime.getRuntime().availableProcessors();
        most = WAITING_EACH * count;
        judges = new ArrayBlockingQueue<>(count);
        for (var at = 0; at < count; at++) {
            judges.add(new Judge(tone.reader(), names));
        }
        cores =
                Executors.newFixedThreadPool(
                        count, Thread.ofPlatform().daemon().name("onward-judge-", 0).factory());
    }

    /// Takes one more; may wait, and may hand on what is ready.
    void take(Post post) {
        next.add(post);
        if (next.size() == AT_ONCE) {
            send();
            while (waiting.size() > most || (!waiting.isEmpty() && waiting.element().isDone())) {
                handOn();
            }
        }
    }

    /// Hands on the rest.
    void finish() {
        send();
        while (!waiting.isEmpty()) {
            handOn();
        }
    }

    private void send() {
        var posts = next;
        next = new ArrayList<>(AT_ONCE);
        waiting.add(cores.submit(() -> judge(posts)));
    }

    private Judge.Judged judge(List<Post> posts) throws InterruptedException {
        var judge = judges.take();
        try {
            return judge.judge(posts);
        } finally {
            judges.add(judge);
        }
    }

    private void handOn() {
        try {
            taker.accept(waiting.remove().get());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while judging", stop);
        } catch (ExecutionException bug) {
            throw new IllegalStateException("a judge broke", bug);
        }
    }

    @Override
    public void close() {
        cores.shutdownNow();
    }
}
