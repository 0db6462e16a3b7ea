package onward.prose.lens;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The tables of `resources/prose/lens`: one entry a line, `#` before a remark.
final class Tables {

    private Tables() {}

    static List<String> lines(String name) {
        var stream =
                Objects.requireNonNull(
                        Tables.class.getResourceAsStream("/prose/lens/" + name + ".txt"));
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.replaceAll(" +", " "))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
