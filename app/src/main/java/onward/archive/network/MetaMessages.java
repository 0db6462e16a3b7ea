package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import onward.archive.Detail;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Visibility;
import onward.archive.format.Keys;
import onward.archive.format.Times;
import onward.archive.format.Tree;

/// Threads of private messages. The other side's are in the same files, and whose is whose is told
/// by the name alone.
///
/// @param names what the member is or was called; empty where the export does not say
record MetaMessages(Network network, Keys keys, Set<String> names) implements FileReader {

    /// "messages/inbox/tobinashdown_1/message_1.json"
    static final Pattern FILE = Pattern.compile("(^|/)messages/.*message_\\d+\\.json$");

    @Override
    public void read(Desk desk) throws IOException {
        Lists.read(
                desk,
                keys,
                Set.of("messages"),
                (list, entry) -> {
                    if (list.equals("messages")) {
                        message(desk, entry);
                    }
                });
    }

    private void message(Desk desk, JsonNode message) throws IOException {
        var source = desk.next();
        var text = Meta.text(message, "content");
        var photos = message.path("photos").size() + message.path("videos").size();
        var sender = Meta.text(message, "sender_name");
        if (names.isEmpty()) {
            desk.skip("messages, since the file that says which are yours is missing");
        } else if (!names.contains(sender)) {
            desk.skip("messages of others");
        } else if (text.isBlank()) {
            desk.skip(photos > 0 ? "pictures without words" : "entries without words");
        } else {
            desk.put(
                    Post.of(network, Kind.DM, source)
                            .when(Times.millis(Tree.number(message, "timestamp_ms")))
                            .text(text)
                            .visibility(Visibility.PRIVATE)
                            .detail(Detail.LINK_SHARED, Tree.text(message.path("share"), "link"))
                            .count(Detail.MEDIA, photos));
        }
    }
}
