package onward.platform.web;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Lets only so many pages be made at once, two for each core of the computer, first come, first
/// served.
///
/// With many readers each waits once, at the door, and not again at every statement: the last one
/// waits hardly longer than the first. Nothing that waits for the other side of a connection may be
/// done within a turn.
final class Turns {

    private static final int FOR_EACH_CORE = 2;

    private final Semaphore free =
            new Semaphore(FOR_EACH_CORE * Runtime.getRuntime().availableProcessors(), true);

    /// Waits for a turn and takes it.
    <T> T take(Supplier<T> work) {
        free.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
