package onward.archive.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A zip, read through its directory; without one, as far as it goes.
final class Zip {

    private static final String HALF =
            "Its end is missing, as after a download that broke off. What is there was read.";

    private final FileChannel file;

    private Zip(FileChannel file) {
        this.file = file;
    }

    static Container open(Path path) throws IOException {
        var file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            var zip = new Zip(file);
            var whole = ZipDirectory.of(file);
            var entries = whole.isPresent() ? whole.get().entries() : ZipSalvage.of(file);
            return new Container(
                    path,
                    zip.members(entries),
                    whole.map(ZipDirectory.Listing::unopened).orElse(0),
                    whole.isPresent() ? Optional.empty() : Optional.of(HALF),
                    file);
        } catch (IOException | RuntimeException broken) {
            file.close();
            throw broken;
        }
    }

    private List<Member> members(List<ZipEntryPlace> entries) {
        var overlapping = overlapping(entries);
        var members = new ArrayList<Member>(entries.size());
        for (var entry : entries) {
            members.add(
                    new Member(
                            entry.name(),
                            Math.max(0, entry.packed()),
                            meter -> open(entry, overlapping.contains(entry), meter)));
        }
        return members;
    }

    /// Files that lie over each other: a small archive that reads as a huge one.
    private static Set<ZipEntryPlace> overlapping(List<ZipEntryPlace> entries) {
        var sorted =
                entries.stream().sorted(Comparator.comparingLong(ZipEntryPlace::header)).toList();
        var overlapping = new HashSet<ZipEntryPlace>();
        var end = Long.MIN_VALUE;
        for (var entry : sorted) {
            if (entry.header() < end) {
                overlapping.add(entry);
            }
            end = Math.max(end, entry.header() + Math.max(0, entry.packed()));
        }
        return overlapping;
    }

    private InputStream open(ZipEntryPlace entry, boolean overlapping, Meter meter)
            throws IOException {
        if (overlapping) {
            throw new Unreadable(
                    "It lies over another file in the archive, which no network does, so it was left.");
        }
        if (entry.isLocked()) {
            throw new Unreadable(
                    "It is locked with a password. Unpack it with the password, and give the folder.");
        }
        if (entry.header() < 0 || entry.header() + ZipSalvage.LOCAL_LENGTH > file.size()) {
            throw new Unreadable("The archive says that it lies behind the archive's own end.");
        }
        var header = Window.of(file, entry.header(), ZipSalvage.LOCAL_LENGTH);
        if (!header.isAt(0, ZipSalvage.LOCAL)) {
            throw new Unreadable("It is not where the archive says. The archive is damaged.");
        }
        var start = entry.header() + ZipSalvage.LOCAL_LENGTH + header.u16(26) + header.u16(28);
        var there = Math.max(0, Math.min(entry.packed(), file.size() - start));
        var slice = new Slice(file, start, there, meter);
        return switch (entry.method()) {
            case ZipEntryPlace.STORED -> slice;
            case ZipEntryPlace.DEFLATED -> Inflated.of(slice, there, entry.sum(), meter);
            default ->
                    throw new Unreadable(
                            "It is packed in an unusual way. Unpack it, and give the folder.");
        };
    }
}
