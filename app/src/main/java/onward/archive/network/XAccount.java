package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import onward.archive.format.Keys;
import onward.archive.format.Numbers;
import onward.archive.format.Tree;

/// Whose archive it is, and what its list of files claims.
final class XAccount {

    private final Map<String, Long> stated = new HashMap<>();
    private String name = "";
    private String id = "";

    void readAccount(Desk desk) throws IOException {
        root(
                desk,
                XTweets.KEYS,
                entry -> {
                    desk.next();
                    var account = entry.path("account");
                    keep(Tree.text(account, "username"), Tree.text(account, "accountId"));
                });
    }

    void readManifest(Desk desk) throws IOException {
        // the list names every sort of file as a key of its own
        root(
                desk,
                Keys.ANY,
                manifest -> {
                    var user = manifest.path("userInfo");
                    keep(Tree.text(user, "userName"), Tree.text(user, "accountId"));
                    for (var type : manifest.path("dataTypes")) {
                        for (var file : type.path("files")) {
                            stated.put(
                                    Tree.text(file, "fileName"),
                                    Numbers.whole(Tree.text(file, "count"), -1));
                        }
                    }
                });
    }

    private void keep(String aName, String anId) {
        name = name.isEmpty() ? aName : name;
        id = id.isEmpty() ? anId : id;
    }

    @FunctionalInterface
    interface Entry {

        void take(JsonNode entry) throws IOException;
    }

    /// The entries of a small file: of a list, or the one that stands alone.
    static void root(Desk desk, Keys keys, Entry taker) throws IOException {
        try (var parser = XFiles.json(desk)) {
            parser.nextToken();
            for (var entry : Tree.each(desk.entry(parser, keys))) {
                taker.take(entry);
            }
        }
    }

    String name() {
        return name;
    }

    String id() {
        return id;
    }

    /// Where people see a tweet.
    String link(String tweet) {
        return name.isEmpty()
                ? "https://x.com/i/web/status/" + tweet
                : "https://x.com/" + name + "/status/" + tweet;
    }

    /// How many entries a file should hold; negative where nobody says.
    long stated(String path) {
        var data = path.lastIndexOf("data/");
        return stated.getOrDefault(data < 0 ? path : path.substring(data), -1L);
    }
}
