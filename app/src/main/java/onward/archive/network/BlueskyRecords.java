package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import onward.archive.Detail;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Source;
import onward.archive.Visibility;
import onward.archive.When;
import onward.archive.format.Ids;
import onward.archive.format.Numbers;
import onward.archive.format.Times;
import onward.archive.format.Tree;

/// Records of Bluesky, out of a repository or as JSON. All of them are public.
final class BlueskyRecords {

    private static final Duration FAR = Duration.ofDays(1);

    private BlueskyRecords() {}

    static void read(
            Desk desk, Source source, String did, String collection, String key, JsonNode record)
            throws IOException {
        switch (collection) {
            case "app.bsky.feed.post" -> post(desk, source, did, key, record);
            case "app.bsky.feed.repost" -> repost(desk, source, key, record);
            case "app.bsky.actor.profile" -> profile(desk, source, did, key, record);
            default -> desk.skip("entries without words");
        }
    }

    private static void post(Desk desk, Source source, String did, String key, JsonNode record)
            throws IOException {
        var parent = Tree.text(record.path("reply").path("parent"), "uri");
        var quotes = quoted(record.path("embed"));
        var created = Tree.text(record, "createdAt");
        desk.put(
                Post.of(Network.BLUESKY, kind(parent, quotes), source)
                        .id(key)
                        .when(when(created, key))
                        .text(withLinks(Tree.text(record, "text"), record.path("facets")))
                        .permalink(did.isEmpty() ? "" : link(did, key))
                        .visibility(Visibility.PUBLIC)
                        .inReplyTo(parent)
                        .detail(Detail.QUOTES, quotes)
                        .detail(Detail.ALT, alt(record.path("embed")))
                        .detail(Detail.SELF_LABELS, labels(record))
                        .detail(
                                Detail.LINK_SHARED,
                                Tree.text(record.path("embed").path("external"), "uri"))
                        .detail(Detail.RKEY_TIME, farTime(created, key))
                        .count(Detail.MEDIA, pictures(record.path("embed"))));
    }

    private static Kind kind(String parent, String quotes) {
        if (!parent.isEmpty()) {
            return Kind.REPLY;
        }
        return quotes.isEmpty() ? Kind.POST : Kind.QUOTE;
    }

    private static void repost(Desk desk, Source source, String key, JsonNode record)
            throws IOException {
        desk.put(
                Post.of(Network.BLUESKY, Kind.REPOST, source)
                        .id(key)
                        .when(when(Tree.text(record, "createdAt"), key))
                        .permalink(linkOf(Tree.text(record.path("subject"), "uri")))
                        .anothersWords()
                        .visibility(Visibility.PUBLIC));
    }

    private static void profile(Desk desk, Source source, String did, String key, JsonNode record)
            throws IOException {
        var text = Tree.text(record, "description");
        if (text.isBlank()) {
            desk.skip("entries without words");
            return;
        }
        desk.put(
                Post.of(Network.BLUESKY, Kind.PROFILE, source)
                        .id(key)
                        .text(text)
                        .permalink(did.isEmpty() ? "" : "https://bsky.app/profile/" + did)
                        .visibility(Visibility.PUBLIC));
    }

    static String link(String did, String key) {
        return "https://bsky.app/profile/" + did + "/post/" + key;
    }

    /// "at://did:plc:other/app.bsky.feed.post/3kaaaaaaaaa2d"
    static String linkOf(String uri) {
        var parts = uri.split("/", -1);
        return uri.startsWith("at://") && parts.length == 5 ? link(parts[2], parts[4]) : "";
    }

    /// Clients write the time, and some bring old posts from elsewhere with theirs.
    private static When when(String created, String key) {
        var stated = Times.utc(created);
        return !(stated instanceof When.Unknown)
                ? stated
                : Ids.tid(key).<When>map(When.FromId::new).orElse(stated);
    }

    private static String farTime(String created, String key) {
        var stated = Times.instant(created);
        return Ids.tid(key)
                .filter(at -> stated.isPresent())
                .filter(at -> Duration.between(stated.get(), at).abs().compareTo(FAR) > 0)
                .map(Instant::toString)
                .orElse("");
    }

    /// A post that is quoted hangs there alone, or beside pictures.
    private static String quoted(JsonNode embed) {
        return switch (Tree.text(embed, "$type")) {
            case "app.bsky.embed.record" -> Tree.text(embed.path("record"), "uri");
            case "app.bsky.embed.recordWithMedia" ->
                    Tree.text(embed.path("record").path("record"), "uri");
            default -> "";
        };
    }

    private static Stream<JsonNode> media(JsonNode embed) {
        var inner = embed.has("media") ? embed.path("media") : embed;
        return inner.has("images")
                ? Tree.each(inner.path("images")).stream()
                : inner.has("video") ? Stream.of(inner) : Stream.empty();
    }

    private static int pictures(JsonNode embed) {
        return (int) media(embed).count();
    }

    private static List<String> alt(JsonNode embed) {
        return media(embed)
                .map(image -> Tree.text(image, "alt"))
                .filter(alt -> !alt.isBlank())
                .toList();
    }

    private static List<String> labels(JsonNode record) {
        return Tree.each(record.path("labels").path("values")).stream()
                .map(label -> Tree.text(label, "val"))
                .filter(label -> !label.isEmpty())
                .toList();
    }

    private record Link(int start, int end, String uri) {}

    /// Links are shortened for people; their places count bytes of UTF-8.
    private static String withLinks(String text, JsonNode facets) {
        var links = new ArrayList<Link>();
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (var facet : Tree.each(facets)) {
            var start = (int) Numbers.whole(Tree.text(facet.path("index"), "byteStart"), -1);
            var end = (int) Numbers.whole(Tree.text(facet.path("index"), "byteEnd"), -1);
            for (var feature : Tree.each(facet.path("features"))) {
                var uri = Tree.text(feature, "uri");
                if (!uri.isEmpty() && start >= 0 && start < end && end <= bytes.length) {
                    links.add(new Link(start, end, uri));
                }
            }
        }
        links.sort(Comparator.comparingInt(Link::start).reversed());
        var shown = bytes;
        var before = Integer.MAX_VALUE;
        for (var link : links.subList(0, Math.min(links.size(), XText.MOST_LINKS))) {
            if (link.end() <= before) {
                shown = replaced(shown, link);
                before = link.start();
            }
        }
        return new String(shown, StandardCharsets.UTF_8);
    }

    private static byte[] replaced(byte[] text, Link link) {
        var uri = link.uri().getBytes(StandardCharsets.UTF_8);
        var result = new byte[text.length - (link.end() - link.start()) + uri.length];
        System.arraycopy(text, 0, result, 0, link.start());
        System.arraycopy(uri, 0, result, link.start(), uri.length);
        System.arraycopy(
                text, link.end(), result, link.start() + uri.length, text.length - link.end());
        return result;
    }
}
