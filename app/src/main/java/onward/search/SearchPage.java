package onward.search;

import onward.platform.web.View;

/// What was found of what somebody looked for.
///
/// @param sought the words; empty where nothing was looked for yet
public record SearchPage(String sought, Searching.Found found) implements View {

    /// How much was found, in a sentence; empty where nothing was looked for.
    public String told() {
        if (sought.isEmpty()) {
            return "";
        }
        return switch (found.count()) {
            case 0 -> "Nothing has all of these words.";
            case 1 -> "1 found.";
            default -> found.count() + " found." + (isCut() ? " These are the first." : "");
        };
    }

    private boolean isCut() {
        return found.count() > found.hits().size();
    }

    @Override
    public String template() {
        return "search/search.jte";
    }

    @Override
    public String title() {
        return "Search";
    }

    @Override
    public String place() {
        return "/search";
    }
}
