package onward.command;

import java.io.Console;
import java.util.List;
import java.util.Optional;
import onward.prose.tone.Mark;

/// Marks stretches of a draft in colour, where the terminal can show it.
///
/// @param on what begins a mark; nothing where colours are not wanted
/// @param off what ends it
record DraftInk(String on, String off) {

    private static final String YELLOW_UNDERLINED = "\u001B[4;33m";
    private static final String PLAIN = "\u001B[0m";

    /// Colours at a terminal, none elsewhere, and none where NO_COLOR is set (no-color.org).
    static DraftInk forTerminal() {
        var wanted =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                        && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
        return wanted ? coloured() : none();
    }

    static DraftInk coloured() {
        return new DraftInk(YELLOW_UNDERLINED, PLAIN);
    }

    static DraftInk none() {
        return new DraftInk("", "");
    }

    /// The draft with its marks; where marks overlap they show as one.
    String marked(String draft, List<Mark> marks) {
        var inked = new boolean[draft.length()];
        for (var mark : marks) {
            java.util.Arrays.fill(inked, mark.span().start(), mark.span().end(), true);
        }
        var shown = new StringBuilder();
        for (var at = 0; at < draft.length(); at++) {
            var before = at > 0 && inked[at - 1];
            if (inked[at] != before) {
                shown.append(inked[at] ? on : off);
            }
            shown.append(draft.charAt(at));
        }
        return shown.append(draft.isEmpty() || !inked[draft.length() - 1] ? "" : off).toString();
    }
}
