package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import onward.archive.Detail;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Visibility;
import onward.archive.format.Times;
import onward.archive.format.Tree;

/// Private messages, alone or in a group. The other side's are in the same files.
record XMessages(XAccount account) implements FileReader {

    @Override
    public void read(Desk desk) throws IOException {
        XFiles.each(
                desk,
                XTweets.KEYS,
                (_, entry) -> {
                    for (var event : entry.path("dmConversation").path("messages")) {
                        if (event.has("messageCreate")) {
                            message(desk, event.path("messageCreate"));
                        }
                    }
                });
    }

    private void message(Desk desk, JsonNode message) throws IOException {
        var source = desk.next();
        if (account.id().isEmpty()) {
            desk.skip("messages, since the file that says which are yours is missing");
        } else if (!Tree.text(message, "senderId").equals(account.id())) {
            desk.skip("messages of others");
        } else {
            desk.put(
                    Post.of(Network.X, Kind.DM, source)
                            .id(Tree.text(message, "id"))
                            .when(Times.utc(Tree.text(message, "createdAt")))
                            .text(text(message))
                            .visibility(Visibility.PRIVATE)
                            .count(Detail.MEDIA, message.path("mediaUrls").size()));
        }
    }

    private static String text(JsonNode message) {
        var text = Tree.text(message, "text");
        var urls = message.path("urls");
        for (var i = 0; i < Math.min(urls.size(), XText.MOST_LINKS); i++) {
            var url = urls.path(i);
            text = XText.writtenOut(text, Tree.text(url, "url"), Tree.text(url, "expanded"));
        }
        return text;
    }
}
