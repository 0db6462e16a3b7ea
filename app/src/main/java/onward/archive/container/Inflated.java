package onward.archive.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// A packed file as it is unpacked on the way: never to more than the packed bytes can hold, and
/// checked against its sum at the end. What the archive says of sizes is not believed.
final class Inflated extends FilterInputStream {

    private static final int CHUNK = 64 << 10;

    private final Inflater inflater;
    private final long packed;
    private final Meter meter;
    private final CRC32 sum = new CRC32();
    private final long expectedSum;
    private long unpacked;

    private Inflated(
            InputStream source, Inflater inflater, long packed, long expectedSum, Meter meter) {
        super(new InflaterInputStream(source, inflater, CHUNK));
        this.inflater = inflater;
        this.packed = packed;
        this.expectedSum = expectedSum;
        this.meter = meter;
    }

    /// @param expectedSum the CRC-32 of what comes out; negative where it is not known
    static Inflated of(InputStream packedBytes, long packed, long expectedSum, Meter meter) {
        return new Inflated(packedBytes, new Inflater(true), packed, expectedSum, meter);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        meter.goOn();
        var count = super.read(into, from, length);
        if (count > 0) {
            unpacked += count;
            Swelling.check(unpacked, packed);
            if (expectedSum >= 0) {
                sum.update(into, from, count);
            }
        } else if (count < 0 && expectedSum >= 0 && sum.getValue() != expectedSum) {
            throw new Unreadable(
                    "It was damaged on the way: its check sum is wrong. What could be read was read.");
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        super.close();
        inflater.end();
    }
}
