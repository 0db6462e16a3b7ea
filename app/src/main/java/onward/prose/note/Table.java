package onward.prose.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// A table of words or rules that lies beside the code.
final class Table {

    private Table() {}

    /// Its lines, without the empty ones and the remarks.
    static List<String> lines(String name) {
        var path = "/prose/note/" + name;
        try (var stream = Objects.requireNonNull(Table.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Its words, several a line.
    static Set<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split(" +", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
