package onward.archive;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import onward.archive.network.MergeKey;

/// The keys of everything read so far. A few are kept in memory; many lie in a nameless file that
/// the system keeps in whatever memory is free, so that the heap does not grow with the export.
final class Seen {

    private static final int FIRST_SLOTS = 1 << 14;
    private static final int SLOT = 2 * Long.BYTES;
    private static final long MOST_ON_HEAP = (long) FIRST_SLOTS * SLOT * 4;

    private MemorySegment table = MemorySegment.ofArray(new long[FIRST_SLOTS * 2]);
    private long slots = FIRST_SLOTS;
    private long count;

    /// Adds a key.
    ///
    /// @return false where it was there already
    boolean add(MergeKey key) throws IOException {
        if (count * 3 > slots * 2) {
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

    private static boolean put(MemorySegment table, long slots, long high, long low) {
        for (var slot = low & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
            var at = slot * SLOT;
            var there = table.get(ValueLayout.JAVA_LONG, at);
            var alsoThere = table.get(ValueLayout.JAVA_LONG, at + Long.BYTES);
            if (there == 0 && alsoThere == 0) {
                table.set(ValueLayout.JAVA_LONG, at, high);
                table.set(ValueLayout.JAVA_LONG, at + Long.BYTES, low);
                return true;
            }
            if (there == high && alsoThere == low) {
                return false;
            }
        }
    }

    private void grow() throws IOException {
        var more = slots * 4;
        var larger =
                more * SLOT <= MOST_ON_HEAP
                        ? MemorySegment.ofArray(new long[(int) more * 2])
                        : nameless(more * SLOT);
        for (var at = 0L; at < slots * SLOT; at += SLOT) {
            var high = table.get(ValueLayout.JAVA_LONG, at);
            var low = table.get(ValueLayout.JAVA_LONG, at + Long.BYTES);
            if (high != 0 || low != 0) {
                put(larger, more, high, low);
            }
        }
        table = larger;
        slots = more;
    }

    private static MemorySegment nameless(long size) throws IOException {
        var file = Files.createTempFile("onward", ".seen");
        try (var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, size, Arena.ofAuto());
        }
    }
}
