package onward.archive;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import onward.archive.network.MergeKey;

/// The keys of everything read so far, outside of the heap, so that the heap does not grow with the
/// export: 16 bytes a key and as much room again. Nothing of them is on the disk.
final class Seen {

    private static final int FIRST_SLOTS = 1 << 14;
    private static final int SLOT = 2 * Long.BYTES;

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
        var more = Math.min(slots * 2L, Long.highestOneBit(MOST_SLOTS));
        if (more <= slots) {
            throw new IOException("more posts than can be told apart");
        }
        var larger = memory((int) more * SLOT);
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

    /// Zeros. What `ByteBuffer.allocateDirect` gives may be no more than the heap in all.
    private static ByteBuffer memory(int size) {
        return Arena.ofAuto()
                .allocate(size, Long.BYTES)
                .asByteBuffer()
                .order(ByteOrder.nativeOrder());
    }
}
