package onward.archive.format;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import onward.archive.container.Unreadable;

/// The blocks of a CAR file, version 1: a heap of records, each under the hash of its bytes. Which
/// of them count is known only from the tree that the root leads to. Source:
/// ipld.io/specs/transport/car
public final class Car {

    private static final int LONGEST_BLOCK = 1 << 20;
    private static final int HASH = 32;
    private static final int SHA_256 = 0x12;
    private static final HexFormat HEX = HexFormat.of();

    private Car() {}

    /// Takes each block with the key under which links find it.
    @FunctionalInterface
    public interface Blocks {

        void take(String key, byte[] block) throws IOException;
    }

    /// Whether a file begins as a CAR does: a short header that is a map with "roots".
    public static boolean isCar(byte[] head) {
        return head.length > 8
                && new String(
                                head,
                                0,
                                Math.min(head.length, 100),
                                java.nio.charset.StandardCharsets.ISO_8859_1)
                        .contains("eroots")
                && (head[1] & 0xE0) == 0xA0;
    }

    /// Walks through all blocks.
    ///
    /// @param onBroken is told where the file ends before it should; what was read counts
    /// @return the key of the root
    public static String read(InputStream stream, Blocks taker, Consumer<String> onBroken)
            throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
            var header = Cbor.read(block(in).orElseThrow(() -> new Unreadable("It is empty.")));
            var root = header.path("roots").path(0);
            if (!root.isBinary()) {
                throw new Unreadable("It is no repository of Bluesky, so it was left.");
            }
            try {
                for (var next = block(in); next.isPresent(); next = block(in)) {
                    var bytes = next.get();
                    var length = cidLength(bytes);
                    taker.take(key(bytes, length), Arrays.copyOfRange(bytes, length, bytes.length));
                }
            } catch (EOFException _) {
                onBroken.accept("It ends in the middle. What is there was read.");
            }
            return key(root.binaryValue());
        }
    }

    /// The key of a link: the hash at the end of its CID.
    public static String key(byte[] cid) {
        return key(cid, cid.length);
    }

    private static String key(byte[] bytes, int end) {
        return HEX.formatHex(bytes, Math.max(0, end - HASH), end);
    }

    private static Optional<byte[]> block(DataInputStream in) throws IOException {
        var length = 0L;
        for (var shift = 0; ; shift += 7) {
            var next = in.read();
            if (next < 0) {
                if (shift == 0) {
                    return Optional.empty();
                }
                throw new EOFException();
            }
            length |= (next & 0x7FL) << shift;
            if (next < 0x80) {
                break;
            }
            if (shift > 28) {
                throw new Unreadable("It is damaged in the middle. It was read up to there.");
            }
        }
        if (length > LONGEST_BLOCK) {
            throw new Unreadable("It is damaged in the middle. It was read up to there.");
        }
        var block = in.readNBytes((int) length);
        if (block.length < length) {
            throw new EOFException();
        }
        return Optional.of(block);
    }

    /// Version 1, a codec, the hash's kind, its length, the hash.
    private static int cidLength(byte[] block) throws Unreadable {
        var length = 4 + HASH;
        if (block.length < length || block[0] != 1 || block[2] != SHA_256 || block[3] != HASH) {
            throw new Unreadable("It is damaged in the middle. It was read up to there.");
        }
        return length;
    }
}
