package onward.platform.web;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Lets only so many pages be made at once, first come, first served: one more than the computer
/// has cores, so that none idles while a page waits for the disk.
///
/// With many readers each waits once, at the door, and not again at every statement: the last one
/// waits hardly longer than the first. Nothing that waits for the other side of a connection may be
/// done within a turn.
final class Turns {

    private final Semaphore free =
            new Semaphore(Runtime.getRuntime().availableProcessors() + 1, true);

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
