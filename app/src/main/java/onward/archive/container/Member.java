package onward.archive.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// One file inside a container.
///
/// @param path as the container spells it
/// @param bytes how many lie on the disk
/// @param file the file itself, where it lies open in a folder or stands alone
public record Member(String path, long bytes, Content content, Optional<Path> file) {

    private static final Set<String> WORDS =
            Set.of("js", "json", "csv", "html", "htm", "txt", "car", "zip", "gz", "tgz", "tar");

    /// No network comes near it; longer ones are made to keep a reader busy.
    private static final int LONGEST_PATH = 1024;

    /// How its bytes are had, each time from the beginning.
    @FunctionalInterface
    public interface Content {

        InputStream open(Meter meter) throws IOException;
    }

    public Member(String path, long bytes, Content content) {
        this(path, bytes, content, Optional.empty());
    }

    /// The last part of the path.
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The part behind the last dot of the name, in lower case; empty without one.
    public String extension() {
        return extension(name());
    }

    public InputStream open(Meter meter) throws IOException {
        return content.open(meter);
    }

    /// The same file, unpacked by a thread of its own ahead of its reader.
    public Member ahead() {
        return new Member(path, bytes, meter -> Ahead.of(content.open(meter), meter), file);
    }

    /// Whether a file of this name may hold words. Pictures, films and what a Mac leaves behind are
    /// never opened.
    static boolean mayHoldWords(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return !name.isEmpty()
                && path.length() <= LONGEST_PATH
                && !name.startsWith("._")
                && !path.startsWith("__MACOSX/")
                && !path.contains("/__MACOSX/")
                && WORDS.contains(extension(name));
    }

    static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
