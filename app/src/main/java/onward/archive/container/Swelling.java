package onward.archive.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that is unpacked on the way, and stops where it swells as no network's file does.
final class Swelling extends FilterInputStream {

    /// Real exports shrink to a twentieth at the most; what shrinks further is made to swell.
    private static final int MOST_TIMES = 250;

    /// Below this much, swelling harms nobody.
    private static final long HARMLESS = 32L << 20;

    private final long packed;
    private long unpacked;

    Swelling(InputStream in, long packed) {
        super(in);
        this.packed = packed;
    }

    static void check(long unpacked, long packed) throws Unreadable {
        if (unpacked > HARMLESS && unpacked / MOST_TIMES > packed) {
            throw new Unreadable(
                    "It swells to more than "
                            + MOST_TIMES
                            + " times its size. No network packs like that, so the rest was left.");
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var count = super.read(into, from, length);
        unpacked += Math.max(0, count);
        check(unpacked, packed);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(count, 1 << 16)]));
    }
}
