package onward.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import onward.archive.network.MergeKey;

/// The keys of everything read so far. A few are kept in memory; many lie in a nameless file that
/// the system keeps in whatever memory is free, so that the heap does not grow with the export.
final class Seen {

    private static final int FIRST_SLOTS = 1 << 14;
    private static final int SLOT = 2 * Long.BYTES;
    private static final long MOST_IN_MEMORY = (long) FIRST_SLOTS * SLOT * 4;

    /// A buffer ends at two gibibytes: so many posts nobody has.
    private static final long MOST_SLOTS = Integer.MAX_VALUE / SLOT;

    private ByteBuffer table = memory(FIRST_SLOTS * SLOT);
    private int slots = FIRST_SLOTS;
    private int count;

    /// Adds a key.
    ///
    /// @return false where it was there already
    boolean add(MergeKey key) throws IOException {
        if (count * 3L > slots * 2L) {
            grow();
        }
        // a slot of two zeros is free
        var high = key.high() == 0 && key.low() == 0 ? 1 : key.high();
        if (!put(table, slots, high, key.low())) {
            return false;
        }
        count++;
        return true;
    }

    private static boolean put(ByteBuffer table, int slots, long high, long low) {
        for (var slot = (int) low & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
            var at = slot * SLOT;
            var there = table.getLong(at);
            var alsoThere = table.getLong(at + Long.BYTES);
            if (there == 0 && alsoThere == 0) {
                table.putLong(at, high);
                table.putLong(at + Long.BYTES, low);
                return true;
            }
            if (there == high && alsoThere == low) {
                return false;
            }
        }
    }

    private void grow() throws IOException {
        var more = Math.min(slots * 4L, Long.highestOneBit(MOST_SLOTS));
        if (more <= slots) {
            throw new IOException("more posts than can be told apart");
        }
        var size = more * SLOT;
        var larger = size <= MOST_IN_MEMORY ? memory((int) size) : nameless(size);
        for (var at = 0; at < slots * SLOT; at += SLOT) {
            var high = table.getLong(at);
            var low = table.getLong(at + Long.BYTES);
            if (high != 0 || low != 0) {
                put(larger, (int) more, high, low);
            }
        }
        table = larger;
        slots = (int) more;
    }

    private static ByteBuffer memory(int size) {
        return ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder());
    }

    private static ByteBuffer nameless(long size) throws IOException {
        var file = Files.createTempFile("onward", ".seen");
        try (var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, size)
                    .order(ByteOrder.nativeOrder());
        }
    }
}
