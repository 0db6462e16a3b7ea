package onward.archive.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Walks a tar archive from front to back. Format: POSIX.1-2001 pax, with GNU's long names.
final class TarHeaders {

    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int SIZE = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int TYPE = 156;
    private static final int MAGIC = 257;
    private static final int PREFIX = 345;
    private static final int PREFIX_LENGTH = 155;
    private static final int LONGEST_NAME = 64 << 10;

    private final InputStream in;
    private long at;

    TarHeaders(InputStream in) {
        this.in = in;
    }

    /// One file, with its place in the unpacked stream.
    record Entry(String name, long start, long size, boolean isFile) {}

    static boolean isTar(byte[] head) {
        return head.length >= BLOCK
                && new String(head, MAGIC, 5, StandardCharsets.US_ASCII).equals("ustar");
    }

    /// The next file; the stream then stands at its first byte. Call [#pass] or read it whole
    /// before asking again.
    Optional<Entry> next() throws IOException {
        var longName = "";
        while (true) {
            var block = in.readNBytes(BLOCK);
            at += block.length;
            if (block.length < BLOCK || block[0] == 0) {
                return Optional.empty();
            }
            if (!isTar(block) && number(block, SIZE) < 0) {
                throw new Unreadable("The archive is damaged from here on.");
            }
            var size = number(block, SIZE);
            if (size < 0) {
                throw new Unreadable("The archive is damaged from here on.");
            }
            switch (block[TYPE]) {
                case 'L' -> longName = text(content(size), 0, (int) size);
                case 'x' -> longName = paxPath(content(size), longName);
                case 'g', 'K' -> pass(size);
                default -> {
                    var name = longName.isEmpty() ? shortName(block) : longName;
                    return Optional.of(
                            new Entry(name, at, size, block[TYPE] == '0' || block[TYPE] == 0));
                }
            }
        }
    }

    /// Goes on behind a file of this size of which nothing was read.
    void pass(long size) throws IOException {
        in.skipNBytes(padded(size));
        at += padded(size);
    }

    /// Reads a file whole.
    byte[] content(long size) throws IOException {
        if (size > LONGEST_NAME) {
            throw new Unreadable("The archive is damaged from here on.");
        }
        return whole((int) size);
    }

    byte[] whole(int size) throws IOException {
        var bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("the archive ends before it should");
        }
        in.skipNBytes(padded(size) - size);
        at += padded(size);
        return bytes;
    }

    private static long padded(long size) {
        return (size + BLOCK - 1) / BLOCK * BLOCK;
    }

    private static String shortName(byte[] block) {
        var prefix = isTar(block) ? text(block, PREFIX, PREFIX_LENGTH) : "";
        var name = text(block, 0, NAME);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String paxPath(byte[] records, String otherwise) {
        // "27 path=a/long/name.json\n"
        for (var line : new String(records, StandardCharsets.UTF_8).split("\n", -1)) {
            var name = line.indexOf(" path=");
            if (name >= 0) {
                return line.substring(name + " path=".length());
            }
        }
        return otherwise;
    }

    private static String text(byte[] bytes, int from, int length) {
        var end = from;
        while (end < from + length && end < bytes.length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    /// Octal digits, or a binary number where the first bit is set; negative where it is neither.
    private static long number(byte[] block, int from) {
        if ((block[from] & 0x80) != 0) {
            var value = 0L;
            for (var i = from + SIZE_LENGTH - Long.BYTES; i < from + SIZE_LENGTH; i++) {
                value = (value << 8) | (block[i] & 0xFF);
            }
            return value > Long.MAX_VALUE / 2 ? -1 : value;
        }
        var digits = text(block, from, SIZE_LENGTH).strip();
        try {
            return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
        } catch (NumberFormatException _) {
            return -1;
        }
    }
}
