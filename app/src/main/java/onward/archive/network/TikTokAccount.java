package onward.archive.network;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import onward.archive.format.Keys;
import onward.archive.format.Tree;

/// Whose export it is. The profile may stand behind the messages, so it is looked for first.
final class TikTokAccount {

    private String name = "";

    void learn(Desk desk) throws IOException {
        try (var parser = desk.json()) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    parser.skipChildren();
                } else if (token == JsonToken.START_OBJECT
                        && "ProfileMap".equals(parser.currentName())) {
                    name = Tree.text(desk.entry(parser, Keys.ANY), "userName");
                    return;
                }
            }
        }
    }

    String name() {
        return name;
    }

    /// Whether a message is the member's. Without a name, it is where the other one did not write
    /// it.
    boolean wrote(String from, String chatWith) {
        return name.isEmpty() ? !from.equals(chatWith) : from.equals(name);
    }
}
