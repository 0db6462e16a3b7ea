package onward.archive.container;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// A tar, mostly packed by gzip. It can only be read from front to back, so small files with words
/// are kept while the archive is listed; a large one is found by going through the archive again.
final class Tar {

    private static final int KEPT = 4 << 20;
    private static final long ALL_KEPT = 24 << 20;
    private static final int BUFFER = 64 << 10;
    private static final int MOST_ENTRIES = 500_000;

    private final FileChannel file;
    private final boolean packed;

    private Tar(FileChannel file, boolean packed) {
        this.file = file;
        this.packed = packed;
    }

    static Container open(Path path, boolean packed, Meter meter) throws IOException {
        var file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new Tar(file, packed).list(path, meter);
        } catch (IOException | RuntimeException broken) {
            file.close();
            throw broken;
        }
    }

    private Container list(Path path, Meter meter) throws IOException {
        var members = new ArrayList<Member>();
        var unopened = 0;
        var kept = 0L;
        Optional<String> trouble = Optional.empty();
        try (var in = stream(meter)) {
            var headers = new TarHeaders(in);
            for (var next = headers.next(); next.isPresent(); next = headers.next()) {
                var entry = next.get();
                if (!entry.isFile()
                        || !Member.mayHoldWords(entry.name())
                        || members.size() >= MOST_ENTRIES) {
                    unopened += entry.isFile() ? 1 : 0;
                    headers.pass(entry.size());
                } else if (entry.size() <= KEPT && kept + entry.size() <= ALL_KEPT) {
                    var bytes = headers.whole((int) entry.size());
                    kept += bytes.length;
                    members.add(member(entry, _ -> new ByteArrayInputStream(bytes)));
                } else {
                    headers.pass(entry.size());
                    members.add(member(entry, again -> from(entry, again)));
                }
            }
        } catch (Cancelled cancelled) {
            throw cancelled;
        } catch (Unreadable damaged) {
            trouble = Optional.of(damaged.words());
        } catch (IOException _) {
            trouble =
                    Optional.of(
                            "It ends in the middle, as after a download that broke off. What is there was read.");
        }
        return new Container(path, members, unopened, trouble, file);
    }

    private static Member member(TarHeaders.Entry entry, Member.Content content) {
        var name = entry.name().startsWith("./") ? entry.name().substring(2) : entry.name();
        return new Member(name, entry.size(), content);
    }

    private InputStream from(TarHeaders.Entry entry, Meter meter) throws IOException {
        var in = stream(meter);
        try {
            in.skipNBytes(entry.start());
        } catch (EOFException broken) {
            in.close();
            throw broken;
        }
        return new Limited(in, entry.size());
    }

    private InputStream stream(Meter meter) throws IOException {
        var slice = new Slice(file, 0, file.size(), meter);
        return packed
                ? new Swelling(new GZIPInputStream(slice, BUFFER), file.size())
                : new BufferedInputStream(slice, BUFFER);
    }
}
