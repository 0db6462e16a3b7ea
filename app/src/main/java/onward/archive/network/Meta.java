package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import onward.archive.When;
import onward.archive.format.Mojibake;
import onward.archive.format.Times;
import onward.archive.format.Tree;

/// What Facebook, Instagram and Threads write alike.
final class Meta {

    /// "@[100000000000009:2048:Tobin Ashdown]"
    private static final Pattern MENTION =
            Pattern.compile("@\\[\\d{1,20}:\\d{1,9}:([^\\]]{0,200})\\]");

    private Meta() {}

    /// A text with its letters repaired, and with names instead of mentions.
    static String text(JsonNode node, String key) {
        return text(node.path(key));
    }

    static String text(JsonNode node) {
        var text = Mojibake.repair(Tree.text(node));
        return text.indexOf('@') < 0 ? text : MENTION.matcher(text).replaceAll("$1");
    }

    static When seconds(JsonNode node, String key) {
        return Times.seconds(Tree.number(node, key));
    }

    /// What one picture tells that a post's own entry may tell too: the same file, or the same
    /// words at the same second.
    static List<MergeKey> picture(onward.archive.Network network, JsonNode media, String caption) {
        var uri = Tree.text(media, "uri");
        var words =
                MergeKey.named(
                        network,
                        "picture " + Tree.text(media, "creation_timestamp") + " " + caption);
        return uri.isEmpty()
                ? List.of(words)
                : List.of(MergeKey.named(network, "picture " + uri), words);
    }
}
