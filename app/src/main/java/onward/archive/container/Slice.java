package onward.archive.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A stretch of a file, read where it lies: many at once may read one file.
final class Slice extends InputStream {

    private final FileChannel file;
    private final Meter meter;
    private final long end;
    private long at;

    Slice(FileChannel file, long start, long length, Meter meter) {
        this.file = file;
        this.meter = meter;
        this.at = start;
        this.end = start + length;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (at >= end || length == 0) {
            return length == 0 ? 0 : -1;
        }
        var wanted = (int) Math.min(length, end - at);
        var count = file.read(ByteBuffer.wrap(into, from, wanted), at);
        if (count < 0) {
            throw new EOFException("the file ends before it should");
        }
        at += count;
        meter.passed(count);
        return count;
    }
}
