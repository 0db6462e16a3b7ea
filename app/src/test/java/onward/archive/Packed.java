package onward.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A small export that a test makes: files and what is in them.
final class Packed {

    private static final int BLOCK = 512;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static Packed with(String path, String text) {
        return new Packed().and(path, text);
    }

    Packed and(String path, String text) {
        return and(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Packed and(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    byte[] zipped() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// A tar as the POSIX standard of 1988 has it, packed by gzip.
    byte[] tarred() {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new GZIPOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                tar.write(header(file.getKey(), file.getValue().length));
                tar.write(file.getValue());
                tar.write(new byte[(BLOCK - file.getValue().length % BLOCK) % BLOCK]);
            }
            tar.write(new byte[2 * BLOCK]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] header(String name, int size) {
        var header = new byte[BLOCK];
        put(header, 0, name);
        put(header, 124, "%011o".formatted(size));
        header[156] = '0';
        put(header, 257, "ustar");
        return header;
    }

    private static void put(byte[] header, int at, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    Path zipIn(Path folder, String name) {
        return write(folder, name, zipped());
    }

    /// Lays the files out in a folder.
    Path folderIn(Path folder) {
        files.forEach((path, bytes) -> write(folder, path, bytes));
        return folder;
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// What comes out of these files.
    static Out read(Path... paths) {
        try (var export = Export.open(List.of(paths))) {
            var items = new ArrayList<Item>();
            var summary = export.read(items::add, Progress.UNSEEN);
            return new Out(items, summary);
        }
    }

    record Out(List<Item> items, Summary summary) {

        List<Post> posts() {
            return items.stream().filter(Post.class::isInstance).map(Post.class::cast).toList();
        }

        List<String> texts() {
            return posts().stream().map(Post::text).toList();
        }

        /// Everything that was said of files that could not be read.
        List<String> troubles() {
            var all = new ArrayList<String>();
            summary.refused().forEach(refused -> all.add(refused.why()));
            summary.parts().stream()
                    .flatMap(part -> part.files().stream())
                    .flatMap(file -> file.trouble().stream())
                    .forEach(all::add);
            return all;
        }
    }
}
