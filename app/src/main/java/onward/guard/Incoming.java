package onward.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import onward.platform.sealing.KeyFile;

/// Where exports lie while they are read: a folder of the program's own that nobody else may look
/// into. A zip is read from its end, so it cannot be read as it comes. Nothing stays.
final class Incoming {

    private static final Logger LOG = System.getLogger(Incoming.class.getName());
    private static final int LONGEST_NAME = 100;

    private final Path folder;

    Incoming(Path folder) {
        this.folder = folder;
    }

    /// Puts one file down.
    ///
    /// @param number keeps two files of one name apart
    Path put(AuditId audit, int number, String name, InputStream content) throws IOException {
        var all = folder.resolve(audit.value());
        var place = all.resolve(Integer.toString(number));
        for (var one : List.of(folder, all, place)) {
            KeyFile.Private.folder(one);
        }
        var file = place.resolve(plain(name));
        Files.copy(content, file);
        return file;
    }

    /// What a browser calls a file may climb: only its last part is taken, and no odd letters.
    static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
        // "." and ".." are folders
        var kept = plain.replaceAll("^\\.+", "").strip();
        var end = kept.substring(Math.max(0, kept.length() - LONGEST_NAME));
        return end.isEmpty() ? "export" : end;
    }

    /// Removes what an audit left.
    void remove(AuditId audit) {
        remove(folder.resolve(audit.value()));
    }

    /// The audits whose files lie here.
    List<AuditId> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.map(one -> String.valueOf(one.getFileName()))
                    .flatMap(name -> AuditId.of(name).stream())
                    .toList();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, () -> "exports could not be swept: " + unreadable.getClass());
            return List.of();
        }
    }

    private void remove(Path whole) {
        if (!Files.exists(whole)) {
            return;
        }
        try (var all = Files.walk(whole)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (var one : deepestFirst) {
                Files.deleteIfExists(one);
            }
        } catch (IOException | UncheckedIOException refused) {
            LOG.log(Level.WARNING, () -> "an export could not be removed: " + refused.getClass());
        }
    }
}
