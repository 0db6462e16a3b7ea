package onward.archive.network;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import onward.archive.Network;
import onward.archive.container.Member;
import onward.archive.format.Car;
import onward.archive.format.Cbor;
import onward.archive.format.Keys;
import onward.archive.format.Tree;

/// Bluesky's export is the whole repository in one file. What tools make of it is read, too: a list
/// of records, or a folder for each collection.
final class Bluesky implements NetworkReader {

    private static final int HEAD = 128;

    /// "app.bsky.feed.post/3kmmtsa24222b.json"
    private static final Pattern RECORD =
            Pattern.compile(
                    "(?:^|/)(app\\.bsky\\.(?:feed\\.post|feed\\.repost|actor\\.profile))/([^/]+)\\.json$");

    /// "at://did:plc:maraquill/app.bsky.feed.post/3kmmtsa24222b"
    private static final Pattern ADDRESS = Pattern.compile("^at://([^/]+)/([^/]+)/([^/]+)$");

    @Override
    public Network network() {
        return Network.BLUESKY;
    }

    @Override
    public int likeness(Contents contents) {
        if (contents.has(RECORD)) {
            return 90;
        }
        for (var member : contents.members()) {
            if ((member.extension().equals("car") || contents.members().size() == 1)
                    && Car.isCar(contents.headBytes(member, HEAD))) {
                return 100;
            }
        }
        var head = contents.headOfOnly();
        return head.contains("\"records\"") && head.contains("at://") ? 90 : 0;
    }

    @Override
    public void plan(Plan plan) throws IOException {
        for (var member : plan.members()) {
            var record = RECORD.matcher(member.path());
            if (member.extension().equals("car")
                    || Car.isCar(plan.contents().headBytes(member, HEAD))) {
                plan.read(member, desk -> repository(plan, desk));
            } else if (record.find()) {
                plan.read(member, desk -> single(desk, record.group(1), record.group(2)));
            } else if (plan.head(member).contains("\"records\"")) {
                plan.read(member, Bluesky::list);
            }
        }
        plan.skipOthers("files that hold none of your words");
    }

    /// Twice through the file: for the tree, then for what it leads to.
    private static void repository(Plan plan, Desk desk) throws IOException {
        var tree = new BlueskyTree();
        var root = Car.read(desk.open(), tree::learn, desk::note);
        var leaves = tree.leaves(root);
        plan.account(leaves.did());
        Set<String> missing = new HashSet<>(leaves.paths().keySet());
        Car.read(
                desk.open(),
                (key, block) -> {
                    var source = desk.next();
                    if (missing.remove(key)) {
                        var record = Cbor.read(block);
                        for (var path : leaves.paths().getOrDefault(key, java.util.List.of())) {
                            var slash = path.indexOf('/');
                            BlueskyRecords.read(
                                    desk,
                                    source,
                                    leaves.did(),
                                    path.substring(0, slash),
                                    path.substring(slash + 1),
                                    record);
                        }
                    }
                },
                desk::note);
        missing.forEach(_ -> desk.skip("posts that the export names, but does not hold"));
    }

    private static void list(Desk desk) throws IOException {
        Lists.read(
                desk,
                Keys.ANY,
                Set.of("records"),
                (_, entry) -> {
                    var source = desk.next();
                    var address = ADDRESS.matcher(Tree.text(entry, "uri"));
                    if (address.find()) {
                        BlueskyRecords.read(
                                desk,
                                source,
                                address.group(1),
                                address.group(2),
                                address.group(3),
                                entry.path("value"));
                    }
                });
    }

    private static void single(Desk desk, String collection, String key) throws IOException {
        try (var parser = desk.json()) {
            parser.nextToken();
            var entry = desk.entry(parser, Keys.ANY);
            var record = entry.has("value") ? entry.path("value") : entry;
            BlueskyRecords.read(desk, desk.next(), did(desk.member()), collection, key, record);
        }
    }

    /// Tools name the outermost folder after the account.
    private static String did(Member member) {
        for (var part : member.path().split("/", -1)) {
            if (part.startsWith("did:") || part.startsWith("did_")) {
                return part.replace('_', ':');
            }
        }
        return "";
    }
}
