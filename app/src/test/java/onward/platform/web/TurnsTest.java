package onward.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final int MOST = Runtime.getRuntime().availableProcessors() + 1;

    @Test
    void asManyAsThereAreTurnsAreAtWorkAndEveryoneComesThrough() throws Exception {
        var turns = new Turns();
        var full = new CountDownLatch(MOST);
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var readers = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var reader = 0; reader < MOST * 20; reader++) {
                readers.add(
                        threads.submit(() ->
                                turns.take(() -> {
                                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                                    full.countDown();
                                    await(full);
                                    return now.decrementAndGet();
                                })));
            }
        }
        for (var reader : readers) {
            assertThat(reader.get()).isNotNegative();
        }
        assertThat(most).hasValue(MOST);
    }

    @Test
    void aTurnThatFailsIsGivenBack() {
        var turns = new Turns();
        for (var failed = 0; failed < MOST * 2; failed++) {
            assertThatThrownBy(() -> turns.take(() -> Integer.parseInt("none")))
                    .isInstanceOf(NumberFormatException.class);
        }
        assertThat(turns.take(() -> "mine")).isEqualTo("mine");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
