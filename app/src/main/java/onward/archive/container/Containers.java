package onward.archive.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Opens what a person gives, whatever it is called.
public final class Containers {

    private static final int HEAD = 1024;
    private static final String DOWNLOAD_AGAIN =
            "It is damaged and nothing in it could be read. Download it again.";

    /// "PK\3\4", the first header of a zip, and "PK\5\6", an empty one; "7z…", "Rar!", "BZh",
    /// "\xFD7zXZ"
    private static final List<String> OTHER_PACKERS =
            List.of("7z\u00BC\u00AF", "Rar!", "BZh", "\u00FD7zXZ");

    private Containers() {}

    /// Opens one path. What cannot be opened comes back with its trouble in words.
    ///
    /// @throws Cancelled where the person stopped it
    public static Container open(Path path, Meter meter) throws Cancelled {
        try {
            return opened(path, meter);
        } catch (Cancelled cancelled) {
            throw cancelled;
        } catch (Unreadable unreadable) {
            return Container.refused(path, unreadable.words());
        } catch (EOFException | ZipException _) {
            return Container.refused(path, DOWNLOAD_AGAIN);
        } catch (IOException _) {
            return Container.refused(
                    path,
                    Files.exists(path)
                            ? "It cannot be opened. Look whether you may read it."
                            : "There is no such file.");
        }
    }

    private static Container opened(Path path, Meter meter) throws IOException {
        if (Files.isDirectory(path)) {
            return Folder.open(path);
        }
        var head = head(path);
        var start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6") || endsAsZip(path)) {
            return zip(path);
        }
        if (start.startsWith("\u001F\u008B")) {
            return gzip(path, meter);
        }
        if (TarHeaders.isTar(head)) {
            return Tar.open(path, false, meter);
        }
        if (OTHER_PACKERS.stream().anyMatch(start::startsWith)) {
            throw new Unreadable(
                    "Onward does not open this kind of archive. Unpack it, and give the folder.");
        }
        if (head.length == 0) {
            throw new Unreadable("The file is empty.");
        }
        return Folder.alone(path);
    }

    private static Container zip(Path path) throws IOException {
        var zip = Zip.open(path);
        if (zip.members().isEmpty() && zip.trouble().isPresent()) {
            zip.close();
            throw new Unreadable(DOWNLOAD_AGAIN);
        }
        return zip;
    }

    private static Container gzip(Path path, Meter meter) throws IOException {
        byte[] inner;
        try (var in = new GZIPInputStream(Files.newInputStream(path))) {
            inner = in.readNBytes(HEAD);
        }
        if (TarHeaders.isTar(inner)) {
            return Tar.open(path, true, meter);
        }
        var alone = Folder.alone(path);
        var packed = alone.members().getFirst();
        // "tweets.js.gz" holds tweets.js
        var name =
                packed.path().endsWith(".gz")
                        ? packed.path().substring(0, packed.path().length() - 3)
                        : packed.path();
        var members = new ArrayList<Member>();
        members.add(
                new Member(
                        name,
                        packed.bytes(),
                        again ->
                                new Swelling(
                                        new GZIPInputStream(packed.open(again)), packed.bytes())));
        return new Container(path, members, 0, alone.trouble(), () -> {});
    }

    private static boolean endsAsZip(Path path) throws IOException {
        try (var file = java.nio.channels.FileChannel.open(path)) {
            return ZipDirectory.of(file)
                    .filter(listing -> !listing.entries().isEmpty())
                    .isPresent();
        }
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }
}
