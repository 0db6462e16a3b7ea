package onward.archive.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AheadTest {

    private static final long PATIENCE_SECONDS = 3;

    private static byte[] many() {
        var bytes = new byte[3_000_001];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @Test
    void theBytesComeAsTheyAre() throws IOException {
        try (var ahead = Ahead.of(new ByteArrayInputStream(many()), new Meter())) {
            assertThat(ahead.readAllBytes()).isEqualTo(many());
            assertThat(ahead.read()).isEqualTo(-1);
        }
    }

    @Test
    void whatBreaksIsToldWhereItBreaks() throws IOException {
        var broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new Unreadable("It is broken here.");
                    }

                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        return read();
                    }
                };
        var in = new SequenceInputStream(new ByteArrayInputStream(many()), broken);
        try (var ahead = Ahead.of(in, new Meter())) {
            assertThatThrownBy(ahead::readAllBytes).hasMessage("It is broken here.");
        }
    }

    @Test
    @Timeout(5)
    void whoClosesItLeavesNobodyAtWork() throws Exception {
        var closed = new CountDownLatch(1);
        var endless = endless(closed);
        var ahead = Ahead.of(endless, new Meter());
        assertThat(ahead.read()).isZero();
        ahead.close();
        assertThat(closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @Timeout(5)
    void whoStopsTheReadingStopsItToo() throws Exception {
        var closed = new CountDownLatch(1);
        var meter = new Meter();
        try (var ahead = Ahead.of(endless(closed), meter)) {
            assertThat(ahead.read()).isZero();
            meter.stop();
            assertThat(closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static InputStream endless(CountDownLatch closed) {
        return new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return length;
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };
    }
}
