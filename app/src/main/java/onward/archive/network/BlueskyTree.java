package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.archive.container.Unreadable;
import onward.archive.format.Car;
import onward.archive.format.Cbor;

/// The tree that says which records of a repository count. Deleted ones may lie in the file, too,
/// but no branch leads to them, and they are never shown. Source: atproto.com/specs/repository
final class BlueskyTree {

    private static final Set<String> COLLECTIONS =
            Set.of("app.bsky.feed.post", "app.bsky.feed.repost", "app.bsky.actor.profile");

    private static final int LONGEST_NAME = 1024;

    /// What an entry of the tree takes in memory.
    private static final long ENTRY_WEIGHT = 600;

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, JsonNode> commits = new HashMap<>();
    private long entries;

    /// @param records paths of those records that are read, `collection/key`, with their blocks'
    ///   keys
    private record Node(List<String> children, Map<String, String> records) {}

    /// Whose repository it is, and which blocks are read: block's key to the records' paths.
    record Leaves(String did, Map<String, List<String>> paths) {}

    /// Looks at a block, and keeps it in mind where it is a part of the tree.
    ///
    /// @throws Unreadable where the tree is larger than the memory
    void learn(String key, byte[] block) throws Unreadable {
        JsonNode value;
        try {
            value = Cbor.read(block);
        } catch (Unreadable _) {
            return;
        }
        if (value.path("e").isArray()) {
            var node = node(value);
            nodes.put(key, node);
            entries += 1 + node.children().size() + node.records().size();
            if (entries * ENTRY_WEIGHT > Runtime.getRuntime().maxMemory() / 2) {
                throw new Unreadable("It holds more posts than fit into memory, so it was left.");
            }
        } else if (value.path("data").isBinary() && value.path("did").isTextual()) {
            entries++;
            commits.put(key, value);
        }
    }

    /// Entries share the beginnings of their names with the one before.
    private static Node node(JsonNode value) {
        var children = new ArrayList<String>();
        var records = new HashMap<String, String>();
        link(value.path("l"), children);
        var name = new byte[0];
        for (var entry : value.path("e")) {
            var shared = (int) Math.min(name.length, Math.max(0, number(entry)));
            var rest = binary(entry.path("k"));
            if (shared + rest.length > LONGEST_NAME) {
                break;
            }
            var next = java.util.Arrays.copyOf(name, shared + rest.length);
            System.arraycopy(rest, 0, next, shared, rest.length);
            name = next;
            var path = new String(name, StandardCharsets.UTF_8);
            if (COLLECTIONS.contains(path.substring(0, Math.max(0, path.indexOf('/'))))
                    && entry.path("v").isBinary()) {
                records.put(path, Car.key(binary(entry.path("v"))));
            }
            link(entry.path("t"), children);
        }
        return new Node(children, records);
    }

    private static long number(JsonNode entry) {
        return onward.archive.format.Tree.number(entry, "p");
    }

    private static byte[] binary(JsonNode node) {
        try {
            var bytes = node.isBinary() ? node.binaryValue() : null;
            return bytes == null ? new byte[0] : bytes;
        } catch (IOException _) {
            return new byte[0];
        }
    }

    private static void link(JsonNode link, List<String> children) {
        if (link.isBinary()) {
            children.add(Car.key(binary(link)));
        }
    }

    /// Walks from the root; each part of the tree once, whatever the links say.
    ///
    /// @throws Unreadable where the root is not in the file
    Leaves leaves(String root) throws Unreadable {
        var commit = commits.get(root);
        if (commit == null) {
            throw new Unreadable(
                    "The part that says which posts count is missing. Ask for it again.");
        }
        var paths = new HashMap<String, List<String>>();
        var waiting = new ArrayDeque<String>();
        waiting.add(Car.key(binary(commit.path("data"))));
        while (!waiting.isEmpty()) {
            var node = nodes.remove(waiting.removeFirst());
            if (node != null) {
                node.records()
                        .forEach((path, key) ->
                                paths.computeIfAbsent(key, _ -> new ArrayList<>()).add(path));
                waiting.addAll(node.children());
            }
        }
        return new Leaves(commit.path("did").textValue(), paths);
    }
}
