package onward.bench;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/// The pages that the readers ask for.
enum Page {
    NOW("/"),
    INTERVIEWS("/interviews"),
    INTERVIEWS_FURTHER("/interviews?page=N"),
    REFLECT("/reflect"),
    WRITE_UP("/reflect/{id}"),
    MOMENT("/reflect/{id}/moments/{id}");

    private final String pattern;

    Page(String pattern) {
        this.pattern = pattern;
    }

    String pattern() {
        return pattern;
    }

    /// One address of this kind, by chance.
    String address(Search search) {
        return switch (this) {
            case NOW, INTERVIEWS, REFLECT -> pattern;
            case INTERVIEWS_FURTHER ->
                    "/interviews?page="
                            + (1 + ThreadLocalRandom.current().nextInt(search.openPages()));
            case WRITE_UP -> any(search.putAway());
            case MOMENT -> any(search.moments());
        };
    }

    private static String any(List<String> addresses) {
        return addresses.get(ThreadLocalRandom.current().nextInt(addresses.size()));
    }
}
