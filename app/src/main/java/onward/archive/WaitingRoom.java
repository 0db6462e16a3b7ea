package onward.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import onward.archive.container.Cancelled;
import onward.archive.container.Meter;
import onward.archive.network.Found;

/// Where waits what was read ahead of its turn, up to a sixth of the memory. Whoever reads further
/// than that waits, too, except the one whose turn it is.
final class WaitingRoom {

    private static final int MOST_BATCHES_AT_HEAD = 8;
    private static final long TICK_MILLIS = 50;
    private static final long SHARE_OF_HEAP = 6;

    private final Meter meter;
    private final long mostWaiting = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Integer, Lane> lanes = new HashMap<>();
    private Optional<Throwable> broken = Optional.empty();
    private long waiting;
    private int head;
    private int claimed;

    /// Some entries of one file.
    record Batch(List<Found> found, long weight) {}

    private static final class Lane {

        private final Deque<Batch> batches = new ArrayDeque<>();
        private boolean isDone;
    }

    WaitingRoom(Meter meter) {
        this.meter = meter;
    }

    /// The next file that nobody reads yet.
    int claim() {
        lock.lock();
        try {
            lanes.put(claimed, new Lane());
            return claimed++;
        } finally {
            lock.unlock();
        }
    }

    void put(int turn, Batch batch) throws Cancelled {
        lock.lock();
        try {
            while (mustWait(turn)) {
                awaitChange();
                meter.goOn();
            }
            lane(turn).batches.addLast(batch);
            waiting += batch.weight();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean mustWait(int turn) {
        return turn == head
                ? lane(turn).batches.size() >= MOST_BATCHES_AT_HEAD
                : waiting > mostWaiting;
    }

    /// This file is read to its end.
    void done(int turn) {
        lock.lock();
        try {
            lane(turn).isDone = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// The next batch of the file whose turn it is; empty at its end.
    Optional<Batch> next(int turn, Runnable onTick) throws Cancelled {
        lock.lock();
        try {
            head = turn;
            changed.signalAll();
            while (true) {
                rethrow();
                meter.goOn();
                var lane = lane(turn);
                if (!lane.batches.isEmpty()) {
                    var batch = lane.batches.removeFirst();
                    waiting -= batch.weight();
                    changed.signalAll();
                    return Optional.of(batch);
                }
                if (lane.isDone) {
                    lanes.remove(turn);
                    return Optional.empty();
                }
                awaitChange();
                onTick.run();
            }
        } finally {
            lock.unlock();
        }
    }

    private Lane lane(int turn) {
        return lanes.computeIfAbsent(turn, _ -> new Lane());
    }

    /// A worker met a bug; whoever waits is told.
    void broke(Throwable unexpected) {
        lock.lock();
        try {
            broken = broken.or(() -> Optional.of(unexpected));
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void wakeAll() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void awaitChange() throws Cancelled {
        var isOver = false;
        while (!isOver) {
            try {
                // whether it was woken or the time is over: who asked looks again either way
                var _ = changed.await(TICK_MILLIS, TimeUnit.MILLISECONDS);
                isOver = true;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                meter.stop();
                meter.goOn();
            }
        }
    }

    private void rethrow() {
        if (broken.isPresent()) {
            switch (broken.get()) {
                case Error error -> throw error;
                case Throwable bug -> throw new IllegalStateException(bug);
            }
        }
    }
}
