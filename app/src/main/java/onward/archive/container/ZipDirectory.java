package onward.archive.container;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The directory at the end of a zip, read in pieces. Format: APPNOTE.TXT 6.3.10, sections 4.3.12
/// to 4.3.16.
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int END_64_LENGTH = 56;
    private static final int LOCATOR_LENGTH = 20;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long ELSEWHERE = 0xFFFFFFFFL;
    private static final int ZIP_64_EXTRA = 1;
    private static final int PIECE = 256 << 10;

    /// More files with words than any export holds; the list of more would fill the memory.
    private static final int MOST_ENTRIES = 200_000;

    private static final long MOST_LETTERS = 24 << 20;

    private final FileChannel file;
    private final List<ZipEntryPlace> entries = new ArrayList<>();
    private int unopened;
    private long letters;

    private ZipDirectory(FileChannel file) {
        this.file = file;
    }

    /// @param entries the files that may hold words, as the directory lists them
    /// @param unopened how many others there are
    record Listing(List<ZipEntryPlace> entries, int unopened) {}

    /// The list of a whole zip; empty where there is no directory, as in half a download.
    static Optional<Listing> of(FileChannel file) throws IOException {
        var tail = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
        var window = Window.of(file, file.size() - tail, tail);
        for (var at = tail - END_LENGTH; at >= 0; at--) {
            if (window.isAt(at, END)) {
                var directory = new ZipDirectory(file);
                if (directory.read(window, at)) {
                    return Optional.of(new Listing(directory.entries, directory.unopened));
                }
            }
        }
        return Optional.empty();
    }

    private boolean read(Window window, int at) throws IOException {
        var size = window.u32(at + 12);
        var offset = window.u32(at + 16);
        var end = window.start() + at;
        if (window.isAt(at - LOCATOR_LENGTH, LOCATOR_64)) {
            var place = window.i64(at - LOCATOR_LENGTH + 8);
            // something may stand before the archive, so look also right before the locator
            for (var start : new long[] {place, end - LOCATOR_LENGTH - END_64_LENGTH}) {
                if (start >= 0 && start + END_64_LENGTH <= file.size()) {
                    var end64 = Window.of(file, start, END_64_LENGTH);
                    if (end64.isAt(0, END_64)) {
                        size = end64.i64(40);
                        offset = end64.i64(48);
                        end = start;
                        break;
                    }
                }
            }
        }
        var start = end - size;
        if (size < 0 || start < 0 || offset < 0 || offset > start) {
            return false;
        }
        return list(start, end, start - offset);
    }

    /// @param shift how many bytes stand before the archive itself
    private boolean list(long start, long end, long shift) throws IOException {
        var at = start;
        var piece = Window.of(file, at, 0);
        while (at < end) {
            var within = (int) (at - piece.start());
            if (!holdsEntry(piece, within)) {
                piece = Window.of(file, at, (int) Math.min(PIECE, end - at));
                within = 0;
                if (!holdsEntry(piece, within) || !piece.isAt(within, ENTRY)) {
                    return !entries.isEmpty();
                }
            }
            if (!piece.isAt(within, ENTRY)) {
                return !entries.isEmpty();
            }
            add(piece, within, shift);
            at += length(piece, within);
        }
        return true;
    }

    private static boolean holdsEntry(Window piece, int at) {
        return at >= 0
                && at + ENTRY_LENGTH <= piece.length()
                && at + length(piece, at) <= piece.length();
    }

    private static int length(Window piece, int at) {
        return ENTRY_LENGTH + piece.u16(at + 28) + piece.u16(at + 30) + piece.u16(at + 32);
    }

    private void add(Window piece, int at, long shift) {
        var name = name(piece, at + ENTRY_LENGTH, piece.u16(at + 28));
        if (name.endsWith("/")) {
            return;
        }
        letters += name.length();
        if (!Member.mayHoldWords(name)
                || entries.size() >= MOST_ENTRIES
                || letters > MOST_LETTERS) {
            unopened++;
            return;
        }
        var packed = piece.u32(at + 20);
        var header = piece.u32(at + 42);
        var extra = at + ENTRY_LENGTH + piece.u16(at + 28);
        var extraEnd = extra + piece.u16(at + 30);
        while (extra + 4 <= extraEnd) {
            var length = piece.u16(extra + 2);
            if (piece.u16(extra) == ZIP_64_EXTRA && extra + 4 + length <= extraEnd) {
                // only what did not fit stands here, in this order: size, packed size, place
                var value = extra + 4 + (piece.u32(at + 24) == ELSEWHERE ? Long.BYTES : 0);
                if (packed == ELSEWHERE && value + Long.BYTES <= extraEnd) {
                    packed = piece.i64(value);
                    value += Long.BYTES;
                }
                if (header == ELSEWHERE && value + Long.BYTES <= extraEnd) {
                    header = piece.i64(value);
                }
            }
            extra += 4 + length;
        }
        entries.add(
                new ZipEntryPlace(
                        name,
                        piece.u16(at + 8),
                        piece.u16(at + 10),
                        piece.u32(at + 16),
                        packed,
                        header + shift));
    }

    static String name(Window piece, int at, int length) {
        return new String(piece.bytes().array(), at, length, StandardCharsets.UTF_8);
    }
}
