package onward.replay;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/// The database within a package of Anki's. What is in it is not trusted: all of it is counted
/// while it inflates.
final class AnkiCollection {

    /// A collection of a hundred thousand notes is smaller.
    private static final int MOST_BYTES = 64 << 20;

    private static final long MOST_IN_ALL = 512L << 20;
    private static final int MOST_ENTRIES = 10_000;
    private static final int PIECE = 1 << 16;

    /// Packed with zstd, which nothing here unpacks; an older one beside it only says so.
    private static final String NEWEST = "collection.anki21b";

    private static final String NEWER = "collection.anki21";
    private static final String OLDER = "collection.anki2";

    private AnkiCollection() {}

    /// The bytes of the database: the newer of the two that a package may hold.
    ///
    /// @throws UnfitFile where it is of a kind that cannot be read, with what to do
    /// @throws IOException where it is no such package, or too large
    static byte[] in(InputStream file) throws IOException {
        var found = Optional.<byte[]>empty();
        var left = MOST_IN_ALL;
        try (var zip = new ZipInputStream(file)) {
            var entry = zip.getNextEntry();
            for (var count = 0; entry != null; count++) {
                if (count == MOST_ENTRIES || left < 0) {
                    throw new IOException("too much");
                }
                switch (entry.getName()) {
                    case NEWEST -> throw newest();
                    case NEWER -> found = Optional.of(whole(zip));
                    case OLDER -> found = Optional.of(found.isPresent() ? found.get() : whole(zip));
                    default -> left = past(zip, left);
                }
                entry = zip.getNextEntry();
            }
        } catch (IllegalArgumentException damaged) {
            throw new IOException(damaged);
        }
        return found.orElseThrow(() -> new IOException("no collection"));
    }

    private static UnfitFile newest() {
        return new UnfitFile(
                "This package is of the newest kind. In Anki's export window tick “Support older Anki"
                        + " versions”, export again, and bring that file.");
    }

    private static byte[] whole(InputStream zip) throws IOException {
        var bytes = zip.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("too large");
        }
        return bytes;
    }

    private static long past(InputStream zip, long left) throws IOException {
        var piece = new byte[PIECE];
        var still = left;
        for (var read = zip.read(piece); read >= 0 && still >= 0; read = zip.read(piece)) {
            still -= read;
        }
        return still;
    }
}
