package onward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import onward.guard.Posts;

/// An export that was given to the page, read, and one post of it kept with a note.
///
/// @param audit the id of the reading
/// @param trace the id of the post
record Audited(String audit, String trace) {

    private static final Pattern TRACE = Pattern.compile("/guard/traces/([0-9a-f-]{36})/done");

    static Audited by(World world, Guest guest, UnaryOperator<String> words) {
        // each export has a post of its own, or what was decided before would stand
        var id = ThreadLocalRandom.current().nextLong(1, Integer.MAX_VALUE);
        var sent = give(world, guest, id, Posts.RANT + "\n" + words.apply("post"));
        if (!TRACE.matcher(guest.get("/guard/audit").body()).find()) {
            // among so much that is no English the anger is not heard
            sent = give(world, guest, id + 1, Posts.RANT);
        }
        var found = TRACE.matcher(guest.get("/guard/audit").body());
        assertThat(found.find()).as("a post that was flagged").isTrue();
        guest.post(
                "/guard/traces/" + found.group(1) + "/keeping",
                Map.of("note", words.apply("note"), "back", ""));
        return new Audited(
                sent.location().substring(sent.location().lastIndexOf('/') + 1), found.group(1));
    }

    /// Every page that shows something of it.
    List<String> pages() {
        var kept = "?standing=kept&first=" + audit;
        return List.of("/guard/audits/" + audit, "/guard/audit" + kept, "/guard/audit.html" + kept);
    }

    private static Guest.Reply give(World world, Guest guest, long id, String post) {
        var export = new Posts().tweet(id, "2023-03-14", post).x();
        var sent = guest.upload("/guard/audits", "exports", Map.of("x.zip", export));
        world.afterReading();
        return sent;
    }

    /// The ids of what came to be.
    Map<String, String> ids() {
        return Map.of("audit", audit, "trace", trace);
    }
}
