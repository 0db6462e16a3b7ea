package onward.archive.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The names in a file, each made only once: there are few, and each comes a million times.
final class JsonNames {

    private static final int BITS = 10;
    private static final int PLACES = 1 << BITS;

    /// 2^64 divided by the golden ratio, as Knuth spreads keys.
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private static final int MOST = PLACES / 2;
    private static final int LONGEST = 64;

    private final byte[][] written = new byte[PLACES][];
    private final long[] firsts = new long[PLACES];
    private final long[] lasts = new long[PLACES];
    private final String[] names = new String[PLACES];
    private int count;

    /// The name in these bytes.
    ///
    /// @param bytes reach at least eight further than the name
    String of(byte[] bytes, int from, int length) {
        if (length > LONGEST) {
            return made(bytes, from, length);
        }
        // of a name up to sixteen bytes these two are all of it
        var first = JsonBytes.eight(bytes, from);
        var last = 0L;
        if (length < Long.BYTES) {
            first &= (1L << (length * Byte.SIZE)) - 1;
        } else {
            last = JsonBytes.eight(bytes, from + length - Long.BYTES);
        }
        var place = place(first, last, length);
        for (; written[place] != null; place = (place + 1) & (PLACES - 1)) {
            if (firsts[place] == first
                    && lasts[place] == last
                    && written[place].length == length
                    && (length <= 2 * Long.BYTES
                            || Arrays.equals(
                                    written[place], 0, length, bytes, from, from + length))) {
                return names[place];
            }
        }
        var name = made(bytes, from, length);
        if (count < MOST) {
            count++;
            // a name that the program knows, too, is then found without comparing letters
            name = name.intern();
            written[place] = Arrays.copyOfRange(bytes, from, from + length);
            firsts[place] = first;
            lasts[place] = last;
            names[place] = name;
        }
        return name;
    }

    private static int place(long first, long last, int length) {
        var mixed = (first * MIX + Long.rotateLeft(last, 29) + length) * MIX;
        return (int) (mixed >>> (Long.SIZE - BITS));
    }

    private static String made(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }
}
