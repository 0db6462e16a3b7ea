package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onward.archive.Detail;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Source;
import onward.archive.Visibility;
import onward.archive.When;
import onward.archive.format.Html;
import onward.archive.format.Ids;
import onward.archive.format.Times;
import onward.archive.format.Tree;

/// What somebody did on Mastodon. Some archives hold the list twice under one name, first empty;
/// both are walked through.
///
/// @param self the member's address; empty where the export does not say
record MastodonOutbox(String self) implements FileReader {

    private static final Set<String> PUBLIC =
            Set.of("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public");

    @Override
    public void read(Desk desk) throws IOException {
        Lists.read(
                desk,
                Mastodon.KEYS,
                Set.of("orderedItems"),
                (list, activity) -> {
                    if (list.isEmpty()) {
                        return;
                    }
                    var source = desk.next();
                    switch (Tree.text(activity, "type")) {
                        case "Create" -> note(desk, source, activity);
                        case "Announce" -> boost(desk, source, activity);
                        default -> desk.skip("deeds without words");
                    }
                });
    }

    private static void note(Desk desk, Source source, JsonNode activity) throws IOException {
        var note = activity.path("object");
        var warning = Tree.text(note, "summary");
        var visibility = visibility(activity);
        var replies = Tree.text(note, "inReplyTo");
        var quotes =
                Stream.of("quote", "quoteUri", "quoteUrl", "_misskey_quote")
                        .map(key -> Tree.text(note, key))
                        .filter(uri -> !uri.isEmpty())
                        .findFirst()
                        .orElse("");
        var options = options(note);
        desk.put(
                Post.of(Network.MASTODON, kind(visibility, replies, quotes), source)
                        .id(Tree.text(note, "id"))
                        .when(when(note, activity))
                        .text(text(warning, note, options))
                        .permalink(
                                Tree.text(note, "url").isEmpty()
                                        ? Tree.text(note, "id")
                                        : Tree.text(note, "url"))
                        .visibility(visibility)
                        .inReplyTo(replies)
                        .detail(Detail.QUOTES, quotes)
                        .detail(Detail.EDITED_AT, Tree.text(note, "updated"))
                        .detail(Detail.CONTENT_WARNING, warning)
                        .detail(Detail.POLL, options.isEmpty() ? "" : "true")
                        .detail(Detail.ALT, alt(note))
                        .count(Detail.MEDIA, Tree.each(note.path("attachment")).size()));
    }

    private static Kind kind(Visibility visibility, String replies, String quotes) {
        if (visibility == Visibility.DIRECT) {
            return Kind.DM;
        }
        if (!replies.isEmpty()) {
            return Kind.REPLY;
        }
        return quotes.isEmpty() ? Kind.POST : Kind.QUOTE;
    }

    /// The warning, the words, and what could be voted for.
    private static String text(String warning, JsonNode note, List<String> options) {
        var parts = new ArrayList<String>();
        parts.add(warning);
        parts.add(Html.text(Tree.text(note, "content")));
        parts.add(String.join("\n", options.stream().map(option -> "- " + option).toList()));
        parts.removeIf(String::isBlank);
        return String.join("\n\n", parts);
    }

    private static List<String> options(JsonNode note) {
        return Stream.of("oneOf", "anyOf")
                .flatMap(key -> Tree.each(note.path(key)).stream())
                .map(option -> Tree.text(option, "name"))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static List<String> alt(JsonNode note) {
        return Tree.each(note.path("attachment")).stream()
                .map(attachment -> Tree.text(attachment, "name"))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static When when(JsonNode note, JsonNode activity) {
        var published = Tree.text(note, "published");
        var stated = Times.utc(published.isEmpty() ? Tree.text(activity, "published") : published);
        var id = Tree.text(note, "id");
        return !(stated instanceof When.Unknown)
                ? stated
                : Ids.mastodon(id.substring(id.lastIndexOf('/') + 1))
                        .<When>map(When.FromId::new)
                        .orElse(stated);
    }

    /// A boost of one's own post for followers only holds the post itself; any other only its
    /// address.
    private void boost(Desk desk, Source source, JsonNode activity) throws IOException {
        var object = activity.path("object");
        var address =
                object.isObject()
                        ? Tree.text(object, Tree.text(object, "url").isEmpty() ? "id" : "url")
                        : Tree.text(object);
        var isOwn =
                object.isObject()
                        && !self.isEmpty()
                        && self.equals(Tree.text(object, "attributedTo"));
        var post =
                Post.of(Network.MASTODON, Kind.REPOST, source)
                        .id(Tree.text(activity, "id"))
                        .when(Times.utc(Tree.text(activity, "published")))
                        // before 2017 an address could be "tag:host,date:objectId=N", which opens
                        // nowhere
                        .permalink(address.startsWith("http") ? address : "")
                        .visibility(visibility(activity));
        desk.put(isOwn ? post : post.anothersWords());
    }

    /// Source of the rule: Mastodon's ActivityPub::TagManager.
    private static Visibility visibility(JsonNode activity) {
        var to = addresses(activity.path("to"));
        var copy = addresses(activity.path("cc"));
        if (to.stream().anyMatch(PUBLIC::contains)) {
            return Visibility.PUBLIC;
        }
        if (copy.stream().anyMatch(PUBLIC::contains)) {
            return Visibility.UNLISTED;
        }
        return to.stream().anyMatch(address -> address.endsWith("/followers"))
                ? Visibility.FOLLOWERS
                : Visibility.DIRECT;
    }

    private static List<String> addresses(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.textValue());
        }
        var all = new ArrayList<String>();
        node.forEach(each -> all.add(Tree.text(each)));
        return all;
    }
}
