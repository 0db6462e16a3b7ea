package onward.archive.network;

import java.io.IOException;
import java.util.regex.Pattern;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Visibility;
import onward.archive.When;
import onward.archive.format.Html;
import onward.archive.format.Times;

/// Long posts of LinkedIn: a page each.
final class LinkedInArticles {

    /// "href="https://www.linkedin.com/pulse/why-i-left""
    private static final Pattern LINK = Pattern.compile("(?is)href=\"([^\"]+)\"");

    /// "
    ///
    /// <p class="published">Published on 2024-05-18 10:05"
    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "(?is)<p class=\"(?:published|created)\">[^<]*?(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d)[^<]*</p>");

    private LinkedInArticles() {}

    static void read(Desk desk) throws IOException {
        var page = desk.page();
        var source = desk.next();
        var start = page.indexOf("<h1");
        var end = start < 0 ? -1 : page.indexOf("</h1>", start);
        var heading = end < 0 ? "" : page.substring(start, end);
        var link = LINK.matcher(heading);
        var body = end < 0 ? page : page.substring(end);
        var text = Html.text(PUBLISHED.matcher(body).replaceAll(""));
        if (text.isBlank() && heading.isBlank()) {
            desk.skip("entries without words");
            return;
        }
        desk.put(
                Post.of(Network.LINKEDIN, Kind.ARTICLE, source)
                        .when(when(page))
                        .text((Html.text(heading) + "\n\n" + text).strip())
                        .permalink(link.find() ? Html.unescape(link.group(1)) : "")
                        .visibility(Visibility.PUBLIC));
    }

    /// The day of publishing where there is one: it stands behind that of writing.
    private static When when(String page) {
        var last = When.unknown();
        var days = PUBLISHED.matcher(page);
        while (days.find()) {
            last = Times.local(days.group(1));
        }
        return last;
    }
}
