package onward.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import onward.archive.container.Unreadable;
import onward.archive.network.ConnectionTable;

/// The people whom somebody is connected with on LinkedIn, read as the file comes: it lies nowhere
/// on the disk meanwhile.
public final class ConnectionList {

    /// A list of a million people is smaller. What is declared is never trusted: this is counted.
    private static final long MOST = 256L << 20;

    /// What lies before the list in a large export.
    private static final long MOST_BEFORE = 4L << 30;

    private ConnectionList() {}

    /// Reads the list itself, in whatever era and language LinkedIn wrote it.
    public static FileReport read(InputStream csv, Consumer<Connection> taker) {
        return ConnectionTable.read(csv, taker);
    }

    /// Reads the list within the zip of an export.
    ///
    /// @return empty where the zip holds no list of connections
    /// @throws Unreadable where it cannot be unpacked
    public static Optional<FileReport> readZip(InputStream zip, Consumer<Connection> taker)
            throws Unreadable {
        try {
            var entries = new ZipInputStream(zip);
            var before = new Counted(entries, MOST_BEFORE);
            for (var entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                if (isList(entry)) {
                    return Optional.of(read(new Counted(entries, MOST), taker));
                }
                before.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return Optional.empty();
        } catch (Unreadable swollen) {
            throw swollen;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Unreadable("The zip is damaged. Download it from LinkedIn again.");
        }
    }

    private static boolean isList(ZipEntry entry) {
        var path = entry.getName().toLowerCase(Locale.ROOT);
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith("connections") && name.endsWith(".csv");
    }

    /// Stops where there is more than any network writes.
    private static final class Counted extends InputStream {
        private final InputStream in;
        private long left;

        Counted(InputStream in, long most) {
            this.in = in;
            left = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var count = in.read(into, from, most);
            left -= Math.max(count, 0);
            if (left < 0) {
                throw new Unreadable("It is far larger than any network writes, so it was left.");
            }
            return count;
        }
    }
}
