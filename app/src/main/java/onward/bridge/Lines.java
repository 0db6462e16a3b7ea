package onward.bridge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The word lists of the bridge.
final class Lines {

    private Lines() {}

    /// The lines of a list, without those that explain it.
    static List<String> of(String list) {
        try (var in = Lines.class.getResourceAsStream("/bridge/" + list)) {
            if (in == null) {
                throw new IllegalStateException("no list " + list);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
