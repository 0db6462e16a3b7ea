package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Visibility;
import onward.archive.format.Keys;
import onward.archive.format.Times;
import onward.archive.format.Tree;

/// Long posts. In the list of tweets they are cut; the whole text is in a file of its own, without
/// the tweet's id. They belong together by time, to the second, and by how they begin.
final class XNotes {

    /// More than this much text is not held in memory; longer collections come out as posts of
    /// their own.
    private static final long MOST_LETTERS = 8_000_000;

    private static final String CUT = "…";

    private final Map<Long, List<Note>> bySecond = new HashMap<>();
    private final Set<String> joined = ConcurrentHashMap.newKeySet();
    private long letters;

    private record Note(String id, String raw, JsonNode urls) {}

    /// Whether there is no long post at all.
    boolean isEmpty() {
        return bySecond.isEmpty();
    }

    /// Keeps the long posts of a file in mind.
    void learn(Desk desk, Keys keys) throws IOException {
        each(
                desk,
                keys,
                note -> {
                    var raw = text(note);
                    letters += raw.length();
                    if (letters < MOST_LETTERS) {
                        Times.instant(Tree.text(note, "createdAt"))
                                .ifPresent(at ->
                                        bySecond.computeIfAbsent(
                                                        at.getEpochSecond(), _ -> new ArrayList<>())
                                                .add(
                                                        new Note(
                                                                Tree.text(note, "noteTweetId"),
                                                                raw,
                                                                urls(note))));
                    }
                });
    }

    /// The whole text of a tweet that was cut; empty where it was not, or is not here.
    ///
    /// @param cut the tweet's text, still escaped
    String whole(String cut, long second) {
        var end = cut.lastIndexOf(CUT);
        if (end <= 0 || bySecond.isEmpty()) {
            return "";
        }
        var start = XText.unescape(cut.substring(0, end));
        for (var near : new long[] {second, second - 1, second + 1}) {
            for (var note : bySecond.getOrDefault(near, List.of())) {
                if (note.raw().startsWith(start)
                        || withoutMentions(note.raw()).startsWith(withoutMentions(start))) {
                    joined.add(note.id());
                    return shown(note.raw(), note.urls());
                }
            }
        }
        return "";
    }

    /// Hands on the long posts to which no tweet was found.
    void readRest(Desk desk, Keys keys, Kind kind, Visibility visibility) throws IOException {
        each(
                desk,
                keys,
                note -> {
                    var source = desk.next();
                    var id = Tree.text(note, "noteTweetId");
                    if (!joined.contains(id)) {
                        desk.put(
                                Post.of(Network.X, kind, source)
                                        .id(id)
                                        .when(Times.utc(Tree.text(note, "createdAt")))
                                        .visibility(visibility)
                                        .text(shown(text(note), urls(note))));
                    } else {
                        desk.skip("the whole text of posts that were read");
                    }
                });
    }

    @FunctionalInterface
    private interface EachNote {

        void take(JsonNode note) throws IOException;
    }

    private static void each(Desk desk, Keys keys, EachNote taker) throws IOException {
        XFiles.each(
                desk,
                keys,
                (_, entry) -> taker.take(entry.has("noteTweet") ? entry.path("noteTweet") : entry));
    }

    private static String text(JsonNode note) {
        var text = Tree.text(note.path("core"), "text");
        return text.isEmpty() ? Tree.text(note.path("noteTweetResults"), "text") : text;
    }

    private static JsonNode urls(JsonNode note) {
        return note.path("core").path("urls");
    }

    /// A short link stands for one place only, so its letters find it better than X's numbers.
    private static String shown(String raw, JsonNode urls) {
        var text = raw;
        for (var i = 0; i < Math.min(urls.size(), XText.MOST_LINKS); i++) {
            var url = urls.path(i);
            text =
                    XText.writtenOut(
                            text, Tree.text(url, "shortUrl"), Tree.text(url, "expandedUrl"));
        }
        return text;
    }

    private static String withoutMentions(String text) {
        // "@tobin @ilse long story"
        var start = 0;
        while (start < text.length() && text.charAt(start) == '@') {
            var end = text.indexOf(' ', start);
            if (end < 0) {
                break;
            }
            start = end + 1;
        }
        return text.substring(start);
    }
}
