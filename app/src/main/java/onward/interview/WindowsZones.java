package onward.interview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// How Windows names time zones, with the place of each.
final class WindowsZones {
    static final Map<String, String> NAMES = read();

    private WindowsZones() {}

    private static Map<String, String> read() {
        try (var in = WindowsZones.class.getResourceAsStream("/interview/windows-zones.txt")) {
            if (in == null) {
                throw new IllegalStateException("no list of zones");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.split("=", 2))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    pair -> pair[0], pair -> pair[1], (first, _) -> first));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
