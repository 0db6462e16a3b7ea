package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;
import onward.archive.Detail;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Visibility;
import onward.archive.When;
import onward.archive.format.Tree;

/// Posts of Facebook. There is no id, no link and no audience, and any part may be missing.
final class FacebookPosts {

    /// "Mara Quillfeather wrote on Tobin Ashdown’s timeline."
    private static final Pattern WALL = Pattern.compile("wrote on (.+?)['’]s? timeline");

    /// "Mara Quillfeather posted in Tarnsby Swap & Sell."
    private static final Pattern IN_GROUP = Pattern.compile(" posted in (.+?)\\.?$");

    /// "Mara Quillfeather shared a post.", "… shared a memory."
    private static final Pattern SHARED = Pattern.compile("shared an? (post|memory|video|photo)");

    private static final int LONGEST_TITLE = 1000;

    private FacebookPosts() {}

    static void read(Desk desk, JsonNode entry, Kind kind, Visibility visibility)
            throws IOException {
        var source = desk.next();
        var title = shortened(Meta.text(entry, "title"));
        var hung = new FacebookAttachments(entry.path("attachments"));
        var own = own(entry);
        var text = own.isBlank() ? hung.wordsInstead() : own;
        var isReshare = text.isBlank() && (SHARED.matcher(title).find() || hung.isOfAnotherPost());
        if (text.isBlank() && !isReshare && hung.link().isEmpty()) {
            desk.skip(hung.pictures() > 0 ? "pictures without words" : FacebookLists.EMPTY);
            return;
        }
        var wall = WALL.matcher(title);
        var group = IN_GROUP.matcher(title);
        var when = Meta.seconds(entry, "timestamp");
        var post =
                Post.of(
                                Network.FACEBOOK,
                                isReshare && kind == Kind.POST ? Kind.REPOST : kind,
                                source)
                        .when(when)
                        .text(text)
                        .visibility(visibility)
                        .detail(Detail.EDITED_AT, edited(entry))
                        .detail(Detail.LINK_SHARED, hung.link())
                        .detail(Detail.ON_WALL_OF, wall.find() ? wall.group(1) : "")
                        .detail(
                                Detail.GROUP,
                                visibility == Visibility.GROUP && group.find()
                                        ? group.group(1)
                                        : "")
                        .detail(Detail.PLACE, hung.place())
                        .detail(Detail.CAPTIONS, hung.captionsBeside(text))
                        .count(Detail.MEDIA, hung.pictures());
        var also = new ArrayList<MergeKey>(hung.keys());
        also.add(atThatSecond(when));
        desk.put(post.build(), also);
    }

    /// Posts on others' pages are told of twice: here with names, and in a file of their own
    /// without. Only the second is the same.
    static MergeKey atThatSecond(When when) {
        return MergeKey.named(Network.FACEBOOK, "post " + when);
    }

    /// A title is one sentence of Facebook's own.
    private static String shortened(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    private static String own(JsonNode entry) {
        var texts = new LinkedHashSet<String>();
        for (var part : entry.path("data")) {
            texts.add(Meta.text(part, "post"));
        }
        texts.remove("");
        return String.join("\n\n", texts);
    }

    private static String edited(JsonNode entry) {
        for (var part : entry.path("data")) {
            var at = Tree.number(part, "update_timestamp");
            if (at > 0 && at != Tree.number(entry, "timestamp")) {
                return Meta.seconds(part, "update_timestamp")
                        .instant()
                        .map(Object::toString)
                        .orElse("");
            }
        }
        return "";
    }
}
