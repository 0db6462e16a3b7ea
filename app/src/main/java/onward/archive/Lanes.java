package onward.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onward.archive.WaitingRoom.Batch;
import onward.archive.container.Cancelled;
import onward.archive.container.Member;
import onward.archive.container.Meter;
import onward.archive.network.Desk;
import onward.archive.network.Found;
import onward.archive.network.Plan.Task;

/// Reads files on all cores and hands on what they hold in the order of the files.
final class Lanes {

    private static final int BATCH = 256;

    /// What an entry takes in memory besides its text.
    private static final long ENTRY_WEIGHT = 600;

    private static final long MOST_WEIGHT = BATCH * ENTRY_WEIGHT * 4;

    private static final long WORTH_A_THREAD = 1 << 20;

    private final int cores = Runtime.getRuntime().availableProcessors();
    private final long bytes;
    private final List<Task> tasks;
    private final Meter meter;
    private final Taker taker;
    private final Runnable onTick;
    private final WaitingRoom room;
    private final Map<Integer, Desk> desks = new ConcurrentHashMap<>();

    /// Takes what is handed on, in order, in the thread that called [#run].
    interface Taker {

        void take(Task task, Found found) throws IOException;

        /// This file is done.
        void done(Task task, Desk desk);
    }

    Lanes(List<Task> tasks, Meter meter, Taker taker, Runnable onTick) {
        this.tasks = tasks;
        this.meter = meter;
        this.taker = taker;
        this.onTick = onTick;
        this.room = new WaitingRoom(meter);
        this.bytes = tasks.stream().mapToLong(task -> task.member().bytes()).sum();
    }

    void run() throws IOException {
        var workers = new ArrayList<Thread>();
        var count = Math.min(tasks.size(), cores);
        for (var i = 0; i < count; i++) {
            workers.add(Thread.ofPlatform().daemon().name("onward-archive-" + i).start(this::work));
        }
        var ended = false;
        try {
            for (var turn = 0; turn < tasks.size(); turn++) {
                handOn(turn);
            }
            ended = true;
        } finally {
            if (!ended) {
                meter.stop();
                room.wakeAll();
            }
            workers.forEach(Lanes::join);
        }
    }

    private void handOn(int turn) throws IOException {
        for (var batch = room.next(turn, onTick);
                batch.isPresent();
                batch = room.next(turn, onTick)) {
            for (var found : batch.get().found()) {
                taker.take(tasks.get(turn), found);
            }
            meter.goOn();
            onTick.run();
        }
        var desk = desks.remove(turn);
        if (desk != null) {
            taker.done(tasks.get(turn), desk);
        }
    }

    private void work() {
        try {
            for (var turn = room.claim(); turn < tasks.size(); turn = room.claim()) {
                read(turn);
            }
        } catch (Cancelled _) {
            room.wakeAll();
        } catch (Throwable unexpected) {
            room.broke(unexpected);
        }
    }

    private void read(int turn) throws Cancelled {
        var pile = new Pile(turn);
        var desk = new Desk(member(turn), meter, pile::add, tasks.get(turn).account());
        desks.put(turn, desk);
        desk.run(tasks.get(turn).reader());
        pile.handOver();
        room.done(turn);
    }

    /// The file; one that would keep one core at work when the others are done is unpacked ahead.
    private Member member(int turn) {
        var member = tasks.get(turn).member();
        return member.bytes() > WORTH_A_THREAD && member.bytes() * cores > bytes
                ? member.ahead()
                : member;
    }

    /// What one worker has read and not handed over yet.
    private final class Pile {

        private final int turn;
        private List<Found> found = new ArrayList<>(BATCH);
        private long weight;

        Pile(int turn) {
            this.turn = turn;
        }

        void add(Found item) throws Cancelled {
            found.add(item);
            weight += ENTRY_WEIGHT + (item.item() instanceof Post post ? post.text().length() : 0);
            if (found.size() >= BATCH || weight > MOST_WEIGHT) {
                handOver();
            }
        }

        void handOver() throws Cancelled {
            if (!found.isEmpty()) {
                room.put(turn, new Batch(found, weight));
                found = new ArrayList<>(BATCH);
                weight = 0;
            }
        }
    }

    private static void join(Thread worker) {
        try {
            worker.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
