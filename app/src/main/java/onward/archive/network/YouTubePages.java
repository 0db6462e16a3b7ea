package onward.archive.network;

import java.io.IOException;
import java.util.regex.Pattern;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Visibility;
import onward.archive.format.Html;
import onward.archive.format.Times;

/// Comments as pages, until about 2022: a line for each, with the time and links in front of a
/// break, and the words behind it.
final class YouTubePages {

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern LINK = Pattern.compile("(?i)href=\"([^\"]+)\"");

    /// "2020-04-27 23:18:23 UTC", "2016-06-15T08:50:49Z"
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(?:Z| UTC)?");

    private YouTubePages() {}

    static void read(Desk desk) throws IOException {
        var isChat = desk.path().contains("live-chat");
        for (var entry : desk.page().split("<li\\b[^<>]{0,200}>", -1)) {
            var end = entry.indexOf("</li>");
            if (end < 0) {
                continue;
            }
            var source = desk.next();
            var parts = BREAK.split(entry.substring(0, end), 2);
            if (parts.length < 2 || Html.text(parts[1]).isBlank()) {
                desk.skip("entries without words");
                continue;
            }
            var time = TIME.matcher(parts[0]);
            var link = LINK.matcher(parts[0]);
            var address = link.find() ? address(link.group(1)) : "";
            var isReply = address.contains("lc=");
            desk.put(
                    Post.of(
                                    Network.YOUTUBE,
                                    isChat ? Kind.LIVECHAT : isReply ? Kind.REPLY : Kind.COMMENT,
                                    source)
                            .when(Times.utc(time.find() ? time.group() : ""))
                            .text(Html.text(parts[1]))
                            .permalink(address)
                            .visibility(Visibility.PUBLIC));
        }
    }

    private static String address(String href) {
        var address = Html.unescape(href);
        return address.startsWith("http://")
                ? "https://" + address.substring("http://".length())
                : address;
    }
}
