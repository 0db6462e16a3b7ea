package onward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The written files of a module and how long they are.
record Sources(Map<Path, Integer> lines) {

    /// A file longer than this has more than one thing to say.
    static final int MOST = 250;

    /// Half of the files are at most this long.
    static final int MEDIAN = 60;

    static Sources under(Path folder) {
        var lines = new TreeMap<Path, Integer>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                lines.put(folder.relativize(file), Files.readAllLines(file).size());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Sources(lines);
    }

    List<Path> tooLong() {
        return lines.entrySet().stream()
                .filter(file -> file.getValue() > MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    int median() {
        return lines.values().stream().sorted().toList().get(lines.size() / 2);
    }
}
