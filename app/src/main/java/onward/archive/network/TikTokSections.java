package onward.archive.network;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import onward.archive.Detail;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Visibility;
import onward.archive.When;
import onward.archive.container.Unreadable;
import onward.archive.format.Json;
import onward.archive.format.Keys;
import onward.archive.format.Times;
import onward.archive.format.Tree;

/// Goes through the whole tree and stops at the lists that hold words, wherever they moved to.
final class TikTokSections {

    private static final Keys KEYS = Keys.of("tiktok");

    /// Nothing, as TikTok writes it.
    private static final String NOTHING = "N/A";

    private static final Set<String> OWN_VIDEOS = Set.of("Videos", "Posts");
    private static final String CHAT = "Chat History with ";

    private final Desk desk;
    private final TikTokAccount account;
    private final Deque<String> path = new ArrayDeque<>();

    TikTokSections(Desk desk, TikTokAccount account) {
        this.desk = desk;
        this.account = account;
    }

    void read() throws IOException {
        try (var parser = desk.json()) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Unreadable("It is no export of TikTok, so it was left.");
            }
            object(parser);
            Json.end(parser);
        }
    }

    private void object(JsonParser parser) throws IOException {
        for (var key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            var token = parser.nextToken();
            if (token == JsonToken.START_OBJECT && key.equals("ProfileMap")) {
                profile(desk.entry(parser, Keys.ANY));
            } else if (token == JsonToken.START_OBJECT) {
                path.push(key);
                object(parser);
                path.pop();
            } else if (token == JsonToken.START_ARRAY) {
                list(parser, key);
            }
        }
    }

    private void list(JsonParser parser, String key) throws IOException {
        var parent = path.isEmpty() ? "" : path.peek();
        switch (key) {
            case "CommentsList" -> each(parser, this::comment);
            case "VideoList" -> {
                if (OWN_VIDEOS.contains(parent)) {
                    each(parser, entry -> video(entry, Kind.POST));
                } else {
                    parser.skipChildren();
                }
            }
            case "PostList" -> each(parser, entry -> video(entry, Kind.DELETED));
            case "ReviewsList" -> each(parser, this::review);
            case "RepostList" -> each(parser, this::repost);
            case "Comments" -> each(parser, this::liveComment);
            default -> {
                if (parent.equals("ChatHistory") || key.startsWith(CHAT)) {
                    each(parser, entry -> message(entry, key));
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    @FunctionalInterface
    private interface Taker {

        void take(JsonNode entry) throws IOException;
    }

    private void each(JsonParser parser, Taker taker) throws IOException {
        Lists.each(parser, desk, KEYS, "", (_, entry) -> taker.take(entry));
    }

    private void comment(JsonNode entry) throws IOException {
        put(post(Kind.COMMENT, entry).visibility(Visibility.UNKNOWN), either(entry, "comment"));
    }

    private void video(JsonNode entry, Kind kind) throws IOException {
        var visibility =
                kind == Kind.DELETED
                        ? Visibility.TRASH
                        : visibility(Tree.text(entry, "WhoCanView"));
        var deleted = Times.instant(Tree.text(entry, "DateDeleted"));
        var added = words(Tree.text(entry, "AddYoursText"));
        var post =
                post(kind, entry)
                        .visibility(visibility)
                        .detail(Detail.CAPTIONS, added)
                        .detail(Detail.DELETED_AT, deleted.map(Object::toString).orElse(""));
        put(post, Tree.text(entry, "Title").isBlank() ? added : Tree.text(entry, "Title"));
    }

    private static Visibility visibility(String said) {
        return switch (said) {
            case "Everyone", "Public" -> Visibility.PUBLIC;
            case "Friends" -> Visibility.FRIENDS;
            case "Followers" -> Visibility.FOLLOWERS;
            case "Only me", "Private" -> Visibility.ONLY_ME;
            default -> Visibility.ACCOUNT_DEFAULT;
        };
    }

    private void review(JsonNode entry) throws IOException {
        put(
                post(Kind.REVIEW, entry)
                        .visibility(Visibility.PUBLIC)
                        .detail(Detail.PLACE, Tree.text(entry, "PlaceName")),
                Tree.text(entry, "ReviewText"));
    }

    private void repost(JsonNode entry) throws IOException {
        desk.put(
                post(Kind.REPOST, entry)
                        .permalink(either(entry, "Link"))
                        .anothersWords()
                        .visibility(Visibility.PUBLIC));
    }

    /// The time since 1970 stands beside the written one, and proves its zone.
    private void liveComment(JsonNode entry) throws IOException {
        var raw = Tree.number(entry, "RawTime");
        var when = raw > 0 ? Times.seconds(raw) : Times.utc(Tree.text(entry, "CommentTime"));
        put(
                post(Kind.LIVECHAT, entry).when(when).visibility(Visibility.PUBLIC),
                Tree.text(entry, "CommentContent"));
    }

    /// @param chat "Chat History with tobinash:"
    private void message(JsonNode entry, String chat) throws IOException {
        var other = chat.replace(CHAT, "").replaceFirst(":$", "");
        var post = post(Kind.DM, entry).visibility(Visibility.PRIVATE);
        if (account.wrote(Tree.text(entry, "From"), other)) {
            put(post, Tree.text(entry, "Content"));
        } else {
            desk.skip("messages of others");
        }
    }

    private void profile(JsonNode profile) throws IOException {
        var name = Tree.text(profile, "userName");
        put(
                Post.of(Network.TIKTOK, Kind.PROFILE, desk.next())
                        .permalink(name.isEmpty() ? "" : "https://www.tiktok.com/@" + name)
                        .visibility(Visibility.PUBLIC),
                Tree.text(profile, "bioDescription"));
    }

    private Post.Builder post(Kind kind, JsonNode entry) throws IOException {
        var date = either(entry, "Date");
        return Post.of(Network.TIKTOK, kind, desk.next())
                .when(date.isEmpty() ? When.unknown() : Times.utc(date));
    }

    private void put(Post.Builder post, String text) throws IOException {
        if (words(text).isBlank()) {
            desk.skip("entries without words");
        } else {
            desk.put(post.text(text));
        }
    }

    private static String words(String text) {
        return text.equals(NOTHING) ? "" : text;
    }

    /// Keys were capitalised once: "Date", "date".
    private static String either(JsonNode entry, String key) {
        var upper = Character.toUpperCase(key.charAt(0)) + key.substring(1);
        var lower = Character.toLowerCase(key.charAt(0)) + key.substring(1);
        var text = Tree.text(entry, upper);
        return text.isEmpty() ? Tree.text(entry, lower) : text;
    }
}
