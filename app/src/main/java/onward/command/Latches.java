package onward.command;

import java.util.concurrent.CountDownLatch;

/// Waiting that an interrupt ends.
final class Latches {
    private Latches() {}

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
