package onward.bridge;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody as a list shows them: what it does not show was not opened.
public record Listed(
        PersonId id, Instant since, String name, String role, String metWhere, boolean isQuiet) {

    /// Role and place in one line, as far as they are known.
    public String about() {
        return about(role, metWhere);
    }

    static String about(String role, String metWhere) {
        return Stream.of(role, metWhere)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
