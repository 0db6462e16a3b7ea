package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onward.archive.format.Numbers;
import onward.archive.format.Tree;

/// The words of a tweet as people see them. X counts its places in letters (code points) of the
/// text in which `&` is still written `&amp;`, so links are put in first and the signs are written
/// out last.
final class XText {

    /// No post has so many; more are made to keep a reader busy.
    static final int MOST_LINKS = 500;

    private XText() {}

    /// A stretch of the text, in UTF-16 units, and what stands there for people.
    private record Change(int start, int end, String instead) {}

    /// @param entities of a tweet: its links are written out, its pictures' links left out
    static String of(String escaped, JsonNode entities) {
        var changes = new ArrayList<Change>();
        collect(changes, escaped, entities.path("urls"), true);
        var links = changes.size();
        collect(changes, escaped, entities.path("media"), false);
        if (changes.isEmpty()) {
            return unescape(escaped);
        }
        var hasPictures = changes.size() > links;
        changes.sort(Comparator.comparingInt(Change::start).reversed());
        var text = new StringBuilder(escaped);
        var before = Integer.MAX_VALUE;
        for (var change : changes) {
            if (change.end() <= before) {
                text.replace(change.start(), change.end(), change.instead());
                before = change.start();
            }
        }
        var shown = unescape(text.toString());
        return hasPictures ? shown.stripTrailing() : shown;
    }

    private static void collect(
            List<Change> changes, String text, JsonNode entities, boolean isLink) {
        for (var i = 0; i < Math.min(entities.size(), MOST_LINKS); i++) {
            var entity = entities.path(i);
            var url = Tree.text(entity, "url");
            var full = Tree.text(entity, "expanded_url");
            var start = place(text, url, entity.path("indices"));
            if (start >= 0 && (!isLink || !full.isEmpty())) {
                changes.add(new Change(start, start + url.length(), isLink ? full : ""));
            }
        }
    }

    /// Where a short link stands: where X says, or else where it is.
    private static int place(String text, String url, JsonNode indices) {
        if (url.isEmpty()) {
            return -1;
        }
        var stated = (int) Numbers.whole(Tree.text(indices.path(0)), -1);
        if (stated >= 0 && stated <= text.length()) {
            var start =
                    text.codePointCount(0, text.length()) < stated
                            ? -1
                            : text.offsetByCodePoints(0, stated);
            if (start >= 0 && text.startsWith(url, start)) {
                return start;
            }
        }
        return text.indexOf(url);
    }

    /// X escapes these three signs and no others.
    static String unescape(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
