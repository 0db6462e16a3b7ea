package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import onward.archive.Detail;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Source;
import onward.archive.Visibility;
import onward.archive.When;
import onward.archive.format.Times;
import onward.archive.format.Tree;

/// Instagram's lists of posts and comments, in all their shapes.
record InstagramLists(InstagramAccount account) implements FileReader {

    private static final Set<String> NAMES =
            Set.of(
                    "ig_stories",
                    "ig_reels_media",
                    "ig_archived_post_media",
                    "ig_recently_deleted_media",
                    "ig_igtv_media",
                    "ig_other_media",
                    "ig_profile_picture",
                    "comments_media_comments",
                    "comments_reels_comments",
                    "comments_story_comments",
                    "profile_media_reposts",
                    "text_post_app_text_posts",
                    "media_comments",
                    "stories",
                    "photos",
                    "videos",
                    "profile",
                    "replies");

    @Override
    public void read(Desk desk) throws IOException {
        Lists.read(desk, Instagram.KEYS, NAMES, (list, entry) -> take(desk, list, entry));
    }

    private void take(Desk desk, String list, JsonNode entry) throws IOException {
        var source = desk.next();
        switch (list) {
            case "ig_stories" -> media(desk, source, entry, Kind.STORY, Visibility.STORY);
            case "ig_archived_post_media" ->
                    media(desk, source, entry, Kind.ARCHIVED, Visibility.ONLY_ME);
            case "ig_recently_deleted_media" ->
                    media(desk, source, entry, Kind.DELETED, Visibility.TRASH);
            case "media_comments" -> commentOf2020(desk, source, entry);
            case "stories", "photos", "videos", "profile" ->
                    mediaOf2020(desk, source, entry, list.equals("stories"));
            case "profile_media_reposts" -> repost(desk, source, entry);
            case "text_post_app_text_posts" -> thread(desk, source, entry);
            case "replies" -> reply(desk, source, entry);
            default -> {
                if (entry.has("string_map_data") || entry.has("string_list_data")) {
                    comment(desk, source, entry);
                } else {
                    media(desk, source, entry, Kind.POST, account.ofPosts());
                }
            }
        }
    }

    private static void media(
            Desk desk, Source source, JsonNode entry, Kind kind, Visibility visibility)
            throws IOException {
        var post = Post.of(Network.INSTAGRAM, kind, source).visibility(visibility);
        putWithText(desk, post, entry);
    }

    /// A post of several pictures has its words on top, one of a single picture beside the picture.
    private static void putWithText(Desk desk, Post.Builder post, JsonNode entry)
            throws IOException {
        var media = Tree.each(entry.path("media"));
        var first = media.isEmpty() ? entry : media.getFirst();
        var top = Meta.text(entry, "title");
        var text = top.isBlank() ? Meta.text(first, "title") : top;
        if (text.isBlank()) {
            desk.skip("pictures without words");
            return;
        }
        var pictures =
                (int) media.stream().filter(each -> !Tree.text(each, "uri").isEmpty()).count();
        desk.put(
                post.text(text)
                        .when(
                                Meta.seconds(
                                        entry.has("creation_timestamp") ? entry : first,
                                        "creation_timestamp"))
                        .detail(
                                Detail.CAPTIONS,
                                media.stream()
                                        .map(each -> Meta.text(each, "title"))
                                        .filter(caption ->
                                                !caption.isBlank() && !caption.equals(text))
                                        .toList())
                        .count(Detail.MEDIA, pictures));
    }

    /// Threads said only later whether a post answers another.
    private void thread(Desk desk, Source source, JsonNode entry) throws IOException {
        var kind = Kind.POST_OR_REPLY;
        var media = Tree.each(entry.path("media"));
        var isSaid = false;
        for (var part : media) {
            var said = part.path("text_app_post").path("is_reply");
            if (said.isBoolean()) {
                isSaid = true;
                kind = said.booleanValue() ? Kind.REPLY : Kind.POST;
            }
        }
        // replies with several pictures have never been seen
        kind = !isSaid && media.size() > 1 ? Kind.POST : kind;
        putWithText(
                desk,
                Post.of(Network.THREADS, kind, source).visibility(account.onThreads()),
                entry);
    }

    /// The labels are in the member's language: what has a time is the time, the first value is the
    /// comment, and the second one is whose post it is on.
    private static void comment(Desk desk, Source source, JsonNode entry) throws IOException {
        var said =
                entry.has("string_map_data")
                        ? entry.path("string_map_data")
                        : entry.path("string_list_data");
        var when = When.unknown();
        var text = "";
        var owner = entry.has("string_list_data") ? Meta.text(entry, "title") : "";
        for (var part : said) {
            var value = Meta.text(part, "value");
            when = Tree.number(part, "timestamp") > 0 ? Meta.seconds(part, "timestamp") : when;
            if (!value.isEmpty() && text.isEmpty()) {
                text = value;
            } else if (!value.isEmpty() && owner.isEmpty()) {
                owner = value;
            }
        }
        put(
                desk,
                Post.of(Network.INSTAGRAM, Kind.COMMENT, source)
                        .when(when)
                        .visibility(Visibility.UNKNOWN)
                        .detail(Detail.ON, owner),
                text);
    }

    private static void commentOf2020(Desk desk, Source source, JsonNode entry) throws IOException {
        put(
                desk,
                Post.of(Network.INSTAGRAM, Kind.COMMENT, source)
                        .when(Times.utc(Tree.text(entry.path(0))))
                        .visibility(Visibility.UNKNOWN)
                        .detail(Detail.ON, Meta.text(entry.path(2))),
                Meta.text(entry.path(1)));
    }

    private void mediaOf2020(Desk desk, Source source, JsonNode entry, boolean isStory)
            throws IOException {
        put(
                desk,
                Post.of(Network.INSTAGRAM, isStory ? Kind.STORY : Kind.POST, source)
                        .when(Times.utc(Tree.text(entry, "taken_at")))
                        .visibility(isStory ? Visibility.STORY : account.ofPosts())
                        .detail(Detail.PLACE, Meta.text(entry, "location")),
                Meta.text(entry, "caption"));
    }

    private static void repost(Desk desk, Source source, JsonNode entry) throws IOException {
        var when = When.unknown();
        var text = "";
        for (var part : entry.path("string_map_data")) {
            when = Tree.number(part, "timestamp") > 0 ? Meta.seconds(part, "timestamp") : when;
            text = text.isEmpty() ? Meta.text(part, "value") : text;
        }
        desk.put(
                Post.of(Network.INSTAGRAM, Kind.REPOST, source)
                        .when(when)
                        .text(text)
                        .anothersWords()
                        .visibility(Visibility.UNKNOWN));
    }

    private static void reply(Desk desk, Source source, JsonNode entry) throws IOException {
        put(
                desk,
                Post.of(Network.INSTAGRAM, Kind.REPLY, source)
                        .when(Times.millis(Tree.number(entry, "timestamp_ms")))
                        .visibility(Visibility.UNKNOWN)
                        .detail(Detail.ON, Meta.text(entry, "original_message_sender")),
                Meta.text(entry, "reply_content"));
    }

    private static void put(Desk desk, Post.Builder post, String text) throws IOException {
        if (text.isBlank()) {
            desk.skip(FacebookLists.EMPTY);
        } else {
            desk.put(post.text(text));
        }
    }
}
