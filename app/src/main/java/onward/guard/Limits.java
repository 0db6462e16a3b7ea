package onward.guard;

import java.util.List;

/// What an audit cannot know, and why it does not advise to wipe everything.
final class Limits {

    private Limits() {}

    /// What it cannot know.
    static final List<String> UNKNOWN =
            List.of(
                    "Photographs and films were not looked at, only the words beside them.",
                    "What others wrote about you, or copied from you, is not in your exports.",
                    "Only English was judged. Posts in other languages are counted, not read.",
                    "It reads words, not people: it misses some things, and flags some that are fine.",
                    "Deleting takes time to reach search engines, and archives may keep a copy.");

    /// Why not everything should go.
    static final String KEEP_THE_REST =
            "Leave the rest where it is. Somebody who finds nobody at all is put off, too.";
}
