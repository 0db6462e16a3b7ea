package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import onward.archive.Detail;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Visibility;
import onward.archive.format.Tree;

/// Entries whose parts are labelled in the member's language: "Text", "Tekst", "Message". What is
/// prose is told by its looks.
final class FacebookLabelled {

    private FacebookLabelled() {}

    static void read(Desk desk, JsonNode entry) throws IOException {
        var source = desk.next();
        var text =
                Tree.each(entry.path("label_values")).stream()
                        .map(label -> Meta.text(label, "value"))
                        .filter(FacebookLabelled::isProse)
                        .distinct()
                        .collect(Collectors.joining("\n\n"));
        var kind = kind(desk.path());
        if (text.isBlank()) {
            desk.skip(FacebookLists.EMPTY);
            return;
        }
        var when = Meta.seconds(entry, "timestamp");
        var isOnAnothersPage = desk.path().contains("posts_on_other");
        var post =
                Post.of(Network.FACEBOOK, kind, source)
                        .id(Tree.text(entry, "fbid"))
                        .when(when)
                        .text(text)
                        .visibility(Visibility.UNKNOWN)
                        .detail(isOnAnothersPage ? Detail.ON_WALL_OF : Detail.PLACE, name(entry))
                        .build();
        if (isOnAnothersPage) {
            desk.put(new Found(post, FacebookPosts.atThatSecond(when), List.of()));
        } else {
            desk.put(post);
        }
    }

    private static Kind kind(String path) {
        if (path.contains("check-ins")) {
            return Kind.CHECKIN;
        }
        return path.contains("edit") ? Kind.EDIT : Kind.POST;
    }

    /// Not a link, a number, a place on the map "(51.0 , -1.0)", or a switch.
    private static boolean isProse(String value) {
        return !value.isBlank()
                && !value.startsWith("http://")
                && !value.startsWith("https://")
                && value.codePoints().anyMatch(letter -> !isOfNumbers(letter));
    }

    private static boolean isOfNumbers(int letter) {
        return Character.isDigit(letter)
                || Character.isWhitespace(letter)
                || "()+-.,:/".indexOf(letter) >= 0;
    }

    /// The first name within the parts of parts: whose page, or which place.
    private static String name(JsonNode entry) {
        for (var label : Tree.each(entry.path("label_values"))) {
            for (var outer : Tree.each(label.path("dict"))) {
                for (var inner : Tree.each(outer.path("dict"))) {
                    var value = Meta.text(inner, "value");
                    if (isProse(value)) {
                        return value;
                    }
                }
            }
        }
        return "";
    }
}
