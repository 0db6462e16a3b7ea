package onward.archive.network;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import onward.archive.Detail;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Visibility;
import onward.archive.When;
import onward.archive.format.Ids;
import onward.archive.format.Row;
import onward.archive.format.Table;
import onward.archive.format.Times;

/// `Shares.csv`: what somebody posted on LinkedIn.
final class LinkedInShares {

    /// "urn:li:share:7345821826846990338", "urn:li:groupPost:9015002-7323632166000000000"
    private static final Pattern URN = Pattern.compile("urn:li:(\\w+):(?:(\\d+)-)?(\\d+)");

    /// "https://www.linkedin.com/posts/mara_why-activity-7345821826846990338-x1y2"
    private static final Pattern OLD_LINK = Pattern.compile("[-_](activity|share|ugcPost)-(\\d+)");

    private LinkedInShares() {}

    static Table.Rows of(Desk desk) {
        return row -> share(desk, row);
    }

    private static void share(Desk desk, Row row) throws IOException {
        var source = desk.next();
        var link = row.cell("sharelink");
        var text = commentary(row.cell("sharecommentary"));
        var shared = row.cell("sharedurl");
        var media = row.cell("mediaurl");
        var isPlainRepost = text.isBlank() && shared.isBlank() && media.isBlank();
        var urn = urn(link);
        desk.put(
                Post.of(Network.LINKEDIN, isPlainRepost ? Kind.REPOST : Kind.POST, source)
                        .id(urn)
                        .when(when(row.cell("date"), urn))
                        .text(text)
                        .permalink(link)
                        .visibility(
                                urn.startsWith("urn:li:groupPost:")
                                        ? Visibility.GROUP
                                        : visibility(row.cell("visibility")))
                        .detail(Detail.LINK_SHARED, shared)
                        .count(Detail.MEDIA, media.isBlank() ? 0 : 1));
    }

    /// Every line break within a post is written as quote, break, quote, which is left when the
    /// table itself is read rightly.
    static String commentary(String cell) {
        return cell.replace("\"\r\n\"", "\n").replace("\"\n\"", "\n").stripTrailing();
    }

    private static String urn(String link) {
        var decoded = decoded(link);
        var urn = URN.matcher(decoded);
        if (urn.find()) {
            return urn.group();
        }
        var old = OLD_LINK.matcher(decoded);
        return old.find() ? "urn:li:" + old.group(1) + ":" + old.group(2) : "";
    }

    private static String decoded(String link) {
        try {
            return URLDecoder.decode(link, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return link;
        }
    }

    private static When when(String date, String urn) {
        var stated = Times.utc(date);
        var number = URN.matcher(urn);
        return stated instanceof When.Unknown && number.find()
                ? Ids.linkedIn(number.group(3)).<When>map(When.FromId::new).orElse(stated)
                : stated;
    }

    private static Visibility visibility(String word) {
        return switch (word) {
            case "MEMBER_NETWORK" -> Visibility.MEMBER_NETWORK;
            case "PUBLIC" -> Visibility.LINKEDIN_PUBLIC;
            case "CONNECTIONS" -> Visibility.CONNECTIONS;
            default -> Visibility.UNKNOWN;
        };
    }
}
