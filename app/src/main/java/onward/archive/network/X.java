package onward.archive.network;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Visibility;
import onward.archive.container.Cancelled;
import onward.archive.container.Member;
import onward.archive.format.Tree;

/// X's archive, since it was Twitter's: scripts in `data/`, before 2020 at the top.
final class X implements NetworkReader {

    private static final Set<String> SCRIPTS = Set.of("js", "txt", "json", "");

    /// "data/tweets.js", "tweet.js", "data/tweets-part1.js"
    private static final Pattern TWEETS = Pattern.compile("(^|/)tweets?(-part\\d+)?\\.js$");

    /// "data/js/tweets/2012_03.js"
    private static final Pattern OLD_TWEETS = Pattern.compile("(^|/)js/tweets/\\d{4}_\\d\\d\\.js$");

    private static final Pattern SCRIPT = Pattern.compile("(^|/)data/[a-z-]+(-part\\d+)?\\.js$");

    @Override
    public Network network() {
        return Network.X;
    }

    @Override
    public int likeness(Contents contents) {
        if (!XFiles.name(contents.headOfOnly()).isEmpty()) {
            return 100;
        }
        if (contents.has(TWEETS) || contents.has(OLD_TWEETS)) {
            return 90;
        }
        return contents.count(SCRIPT) > 0 ? 60 : 0;
    }

    @Override
    public void plan(Plan plan) throws IOException {
        var files = byName(plan);
        var account = new XAccount();
        var notes = new XNotes();
        var deletedNotes = new XNotes();
        ahead(plan, files, "account", account::readAccount);
        ahead(plan, files, "manifest", account::readManifest);
        ahead(plan, files, "note_tweet", desk -> notes.learn(desk, XTweets.KEYS));
        ahead(plan, files, "deleted_note_tweet", desk -> deletedNotes.learn(desk, XTweets.KEYS));
        plan.account(account.name());
        var own = new XTweets(account, notes, Kind.POST, Visibility.ACCOUNT_DEFAULT);
        read(plan, files, "tweets", own);
        read(plan, files, "tweet", own);
        read(
                plan,
                files,
                "deleted_tweets",
                new XTweets(account, deletedNotes, Kind.DELETED, Visibility.DELETED));
        read(
                plan,
                files,
                "community_tweet",
                new XTweets(account, notes, Kind.POST, Visibility.COMMUNITY));
        read(plan, files, "direct_messages", new XMessages(account));
        read(plan, files, "direct_messages_group", new XMessages(account));
        read(plan, files, "profile", desk -> profile(desk, account));
        for (var file : files.getOrDefault("note_tweet", List.of())) {
            plan.readLast(
                    file,
                    desk ->
                            notes.readRest(
                                    desk, XTweets.KEYS, Kind.POST, Visibility.ACCOUNT_DEFAULT));
        }
        for (var file : files.getOrDefault("deleted_note_tweet", List.of())) {
            plan.readLast(
                    file,
                    desk ->
                            deletedNotes.readRest(
                                    desk, XTweets.KEYS, Kind.DELETED, Visibility.DELETED));
        }
        skip(plan, files);
    }

    private static Map<String, List<Member>> byName(Plan plan) {
        var files = new LinkedHashMap<String, List<Member>>();
        for (var member : plan.members().stream().sorted(NumberedPaths.ORDER).toList()) {
            if (SCRIPTS.contains(member.extension())) {
                files.computeIfAbsent(XFiles.name(plan.head(member)), _ -> new ArrayList<>())
                        .add(member);
            }
        }
        return files;
    }

    private static void ahead(
            Plan plan, Map<String, List<Member>> files, String name, FileReader reader)
            throws Cancelled {
        for (var file : files.getOrDefault(name, List.of())) {
            plan.ahead(file, reader);
        }
    }

    private static void read(
            Plan plan, Map<String, List<Member>> files, String name, FileReader reader) {
        files.getOrDefault(name, List.of()).forEach(file -> plan.read(file, reader));
    }

    private static void profile(Desk desk, XAccount account) throws IOException {
        XAccount.root(
                desk,
                XTweets.KEYS,
                entry -> {
                    var source = desk.next();
                    var bio = Tree.text(entry.path("profile").path("description"), "bio");
                    if (!bio.isEmpty()) {
                        desk.put(
                                Post.of(Network.X, Kind.PROFILE, source)
                                        .id(account.id())
                                        .text(bio)
                                        .permalink(
                                                account.name().isEmpty()
                                                        ? ""
                                                        : "https://x.com/" + account.name())
                                        .visibility(Visibility.PUBLIC));
                    }
                });
    }

    private static void skip(Plan plan, Map<String, List<Member>> files) {
        files.forEach(
                (name, members) -> members.forEach(member -> plan.skip(member, XReasons.of(name))));
        plan.skipOthers("files that hold none of your words");
    }
}
