package onward.archive.container;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/// Finds the files in a zip that lost its directory, as half a download has: each file has a short
/// header of its own in front of it (APPNOTE.TXT 4.3.7).
final class ZipSalvage {

    static final int LOCAL = 0x04034b50;
    static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_NAME = 1024;
    private static final int NEWEST_VERSION = 63;
    private static final int MOST_METHODS = 99;
    private static final int PIECE = 1 << 20;
    private static final int MOST_ENTRIES = 100_000;

    private ZipSalvage() {}

    /// The files that may hold words, in the order in which they lie. A file ends where the next
    /// one begins, or where the download broke off.
    static List<ZipEntryPlace> of(FileChannel file) throws IOException {
        var found = new ArrayList<ZipEntryPlace>();
        for (var start = 0L; start < file.size(); start += PIECE) {
            // a header may lie across the edge of two pieces
            var length = (int) Math.min(PIECE + LOCAL_LENGTH + LONGEST_NAME, file.size() - start);
            var piece = Window.of(file, start, length);
            var last = Math.min(PIECE, length - LOCAL_LENGTH);
            for (var at = 0; at < last; at++) {
                if (piece.bytes().get(at) == 'P' && isHeader(piece, at)) {
                    close(found, start + at);
                    if (found.size() < MOST_ENTRIES) {
                        found.add(entry(piece, at, file.size()));
                    }
                }
            }
        }
        found.removeIf(entry -> !Member.mayHoldWords(entry.name()));
        return found;
    }

    private static boolean isHeader(Window piece, int at) {
        var name = piece.isAt(at, LOCAL) ? piece.u16(at + 26) : 0;
        return name > 0
                && name <= LONGEST_NAME
                && at + LOCAL_LENGTH + name <= piece.length()
                && piece.u16(at + 4) <= NEWEST_VERSION
                && piece.u16(at + 8) <= MOST_METHODS;
    }

    private static void close(List<ZipEntryPlace> found, long next) {
        if (!found.isEmpty()) {
            var last = found.removeLast();
            found.add(
                    new ZipEntryPlace(
                            last.name(),
                            last.flags(),
                            last.method(),
                            last.sum(),
                            Math.min(last.packed(), next - last.header()),
                            last.header()));
        }
    }

    private static ZipEntryPlace entry(Window piece, int at, long fileSize) {
        var header = piece.start() + at;
        var stated = piece.u32(at + 18);
        return new ZipEntryPlace(
                ZipDirectory.name(piece, at + LOCAL_LENGTH, piece.u16(at + 26)),
                piece.u16(at + 6),
                piece.u16(at + 8),
                -1,
                piece.u16(at + 8) == ZipEntryPlace.STORED && stated > 0
                        ? stated
                        : fileSize - header,
                header);
    }
}
