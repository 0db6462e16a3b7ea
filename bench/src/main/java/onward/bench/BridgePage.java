package onward.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/// The pages of the bridge that the readers ask for.
enum BridgePage {
    NOW("/"),
    LIST("/bridge"),
    LIST_FURTHER("/bridge?page=N"),
    PERSON("/bridge/{id}"),
    SEARCH("/bridge/found");

    private static final double MOST_MILLIS = 40;
    private static final double MOST_MILLIS_OF_A_SEARCH = 30;
    private static final int A_PAGE = 50;

    private final String pattern;

    BridgePage(String pattern) {
        this.pattern = pattern;
    }

    /// All of them, by their names.
    static Map<String, Supplier<String>> of(MadeBridge bridge) {
        var pages = new LinkedHashMap<String, Supplier<String>>();
        for (var page : values()) {
            pages.put(page.pattern, () -> page.address(bridge));
        }
        return pages;
    }

    /// How many milliseconds the page of this name may take.
    static double most(String pattern) {
        return pattern.equals(SEARCH.pattern) ? MOST_MILLIS_OF_A_SEARCH : MOST_MILLIS;
    }

    private String address(MadeBridge bridge) {
        var random = ThreadLocalRandom.current();
        var people = bridge.people();
        return switch (this) {
            case NOW, LIST -> pattern;
            case LIST_FURTHER -> "/bridge?page=" + (1 + random.nextInt(people.size() / A_PAGE));
            case PERSON -> "/bridge/" + people.get(random.nextInt(people.size()));
            case SEARCH -> "/bridge/found find=given" + random.nextInt(997) + "+fam";
        };
    }
}
