package onward.platform.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import onward.platform.store.Manifest.Member;

/// The file of a backup: a zip that any program opens. Its comment, the last bytes of the file,
/// holds the SHA-256 of all bytes before the digits, so that a single altered bit is found wherever
/// it lies.
final class BackupFile {

    static final String MANIFEST = "manifest.json";
    static final String DATABASE = "onward.db";
    static final String KEY = "onward.key";

    private static final String COMMENT = "Onward backup, SHA-256 of the bytes before: ";
    private static final int DIGITS = 64;
    private static final int MOST_MANIFEST = 64 << 10;
    private static final int MOST_KEY = 4 << 10;

    /// Where the name of the first member stands in a zip (APPNOTE.TXT 4.3.7).
    private static final int FIRST_NAME = 30;

    private BackupFile() {}

    /// What is wrong with a file that should be a backup.
    static final class BadException extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean ours;

        BadException(boolean ours) {
            this.ours = ours;
        }

        boolean isForeign() {
            return !ours;
        }
    }

    /// Describes a file for the manifest.
    static Member describe(Path file) throws IOException {
        return new Member(digest(file, Files.size(file)), Files.size(file));
    }

    static Member describe(byte[] content) {
        return new Member(HexFormat.of().formatHex(sha256().digest(content)), content.length);
    }

    /// Writes into an empty file that is there already, through to the disk.
    static void write(Path file, Manifest manifest, Path database, Map<String, byte[]> others)
            throws IOException {
        var members = new LinkedHashMap<String, byte[]>();
        members.put(MANIFEST, manifest.toJson());
        members.putAll(others);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setComment(COMMENT + "0".repeat(DIGITS));
            for (var member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(DATABASE));
            Files.copy(database, zip);
            zip.closeEntry();
        }
        try (var whole = new RandomAccessFile(file.toFile(), "rw")) {
            var before = whole.length() - DIGITS;
            whole.seek(before);
            whole.write(digest(file, before).getBytes(StandardCharsets.US_ASCII));
            whole.getFD().sync();
        }
    }

    /// Refuses a file of which a byte is not as it was written.
    static void check(Path file) throws IOException, BadException {
        var size = Files.size(file);
        var tail = new byte[COMMENT.length() + DIGITS];
        var head = new byte[FIRST_NAME + MANIFEST.length()];
        if (size < tail.length + head.length) {
            throw new BadException(false);
        }
        try (var whole = new RandomAccessFile(file.toFile(), "r")) {
            whole.readFully(head);
            whole.seek(size - tail.length);
            whole.readFully(tail);
        }
        var ours = text(tail).startsWith(COMMENT);
        if (!ours || !text(tail).endsWith(digest(file, size - DIGITS))) {
            var named = text(Arrays.copyOfRange(head, FIRST_NAME, head.length)).equals(MANIFEST);
            throw new BadException(ours || named);
        }
    }

    static Manifest manifest(ZipFile zip) throws IOException, BadException {
        var entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new BadException(false);
        }
        try (var content = zip.getInputStream(entry)) {
            return Manifest.parse(content.readNBytes(MOST_MANIFEST))
                    .orElseThrow(() -> new BadException(false));
        }
    }

    static byte[] key(ZipFile zip, Member member) throws IOException, BadException {
        try (var content = open(zip, KEY)) {
            var key = content.readNBytes(MOST_KEY);
            if (!describe(key).equals(member)) {
                throw new BadException(true);
            }
            return key;
        }
    }

    /// Unpacks the database into an empty file that is there already. Never more is written than
    /// the manifest announced.
    static void unpack(ZipFile zip, Member member, Path target) throws IOException, BadException {
        var digest = sha256();
        var left = member.size();
        try (var content = open(zip, DATABASE);
                OutputStream out = Files.newOutputStream(target)) {
            var buffer = new byte[1 << 16];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw new BadException(true);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        try (var written = FileChannel.open(target, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        if (left != 0 || !HexFormat.of().formatHex(digest.digest()).equals(member.sha256())) {
            throw new BadException(true);
        }
    }

    private static InputStream open(ZipFile zip, String name) throws IOException, BadException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new BadException(true);
        }
        return zip.getInputStream(entry);
    }

    private static String digest(Path file, long length) throws IOException {
        var digest = sha256();
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var buffer = new byte[1 << 16];
            var left = length;
            while (left > 0) {
                var read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("the file became shorter while it was read");
                }
                digest.update(buffer, 0, read);
                left -= read;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }
}
