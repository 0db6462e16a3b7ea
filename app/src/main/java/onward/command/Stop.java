package onward.command;

import java.util.concurrent.CountDownLatch;

/// The wish to stop: Ctrl-C, a signal, or the end of the session. The computer waits for the
/// program until this is closed, so that what is open is put away first.
final class Stop implements AutoCloseable {

    private final CountDownLatch wished = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    private Stop() {}

    /// Listens from now on.
    static Stop onSignal() {
        var stop = new Stop();
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            stop.wish();
                            await(stop.done);
                        }));
        return stop;
    }

    void wish() {
        wished.countDown();
    }

    void await() {
        await(wished);
    }

    @Override
    public void close() {
        done.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
