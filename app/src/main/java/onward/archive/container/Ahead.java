package onward.archive.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// A stream that is unpacked by a thread of its own, a little ahead of its reader: for a file so
/// large that one core would be at work on it when all others are done.
final class Ahead extends InputStream {

    private static final int CHUNK = 128 << 10;
    private static final int MOST_CHUNKS = 4;
    private static final long LOOK_AGAIN_MILLIS = 20;

    private final Meter meter;
    private final InputStream in;
    private final BlockingQueue<Chunk> full = new ArrayBlockingQueue<>(MOST_CHUNKS);
    private final BlockingQueue<ByteBuffer> empty = new ArrayBlockingQueue<>(MOST_CHUNKS + 2);
    private Chunk chunk = new Bytes(ByteBuffer.allocate(0));
    private volatile boolean isClosed;

    private sealed interface Chunk {}

    private record Bytes(ByteBuffer bytes) implements Chunk {}

    private record End() implements Chunk {}

    private record Broken(IOException why) implements Chunk {}

    private Ahead(InputStream in, Meter meter) {
        this.in = in;
        this.meter = meter;
    }

    /// @param in is closed by the thread that unpacks it
    static InputStream of(InputStream in, Meter meter) {
        var ahead = new Ahead(in, meter);
        Thread.ofPlatform().daemon().name("onward-unpacking").start(ahead::unpack);
        return ahead;
    }

    private void unpack() {
        try (in) {
            while (true) {
                var spare = empty.poll();
                var bytes = spare == null ? ByteBuffer.allocate(CHUNK) : spare;
                var length = in.readNBytes(bytes.array(), 0, CHUNK);
                if (length > 0) {
                    put(new Bytes(bytes.limit(length).position(0)));
                }
                if (length < CHUNK) {
                    put(new End());
                    return;
                }
            }
        } catch (IOException broken) {
            tell(broken);
        } catch (RuntimeException | Error bug) {
            tell(new IOException(bug));
        }
    }

    private void tell(IOException broken) {
        try {
            put(new Broken(broken));
        } catch (Cancelled _) {
            // nobody waits for it
        }
    }

    private void put(Chunk next) throws Cancelled {
        try {
            while (!full.offer(next, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                meter.goOn();
                if (isClosed) {
                    throw new Cancelled();
                }
            }
        } catch (InterruptedException _) {
            throw new Cancelled();
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            switch (chunk) {
                case Bytes(var bytes) when bytes.hasRemaining() -> {
                    var count = Math.min(length, bytes.remaining());
                    bytes.get(into, from, count);
                    return count;
                }
                case Bytes(var bytes) -> {
                    if (bytes.capacity() == CHUNK) {
                        // where there are enough, it is let go
                        var _ = empty.offer(bytes.clear());
                    }
                    chunk = next();
                }
                case Broken(var why) -> throw why;
                case End() -> {
                    return -1;
                }
            }
        }
    }

    private Chunk next() throws IOException {
        try {
            var next = full.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            while (next == null) {
                meter.goOn();
                next = full.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            }
            return next;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(interrupted);
        }
    }

    @Override
    public void close() {
        // never by an interrupt, which would close the file for everybody who reads in it
        isClosed = true;
        full.clear();
    }
}
