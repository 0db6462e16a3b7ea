package onward.archive.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The words of a tweet as people see them. X counts its places in letters (code points) of the
/// text in which `&` is still written `&amp;`, so links are put in first and the signs are written
/// out last.
final class XText {

    /// No post has so many; more are made to keep a reader busy.
    static final int MOST_LINKS = 500;

    /// No link is longer; longer ones would let a post swell.
    static final int LONGEST_LINK = 10_000;

    private static final int LONGEST_TEXT = 4_000_000;

    private XText() {}

    /// Writes a short link out wherever it stands, unless the text would swell by it.
    static String writtenOut(String text, String link, String full) {
        if (link.isEmpty() || full.isEmpty()) {
            return text;
        }
        var length = (long) text.length();
        for (var at = text.indexOf(link); at >= 0; at = text.indexOf(link, at + link.length())) {
            length += full.length();
            if (length > LONGEST_TEXT) {
                return text;
            }
        }
        return text.replace(link, full);
    }

    /// @param links are written out
    /// @param pictures are shown beside the text, so their links are left out
    static String of(String escaped, List<XTweet.Link> links, List<XTweet.Link> pictures) {
        if (links.isEmpty() && pictures.isEmpty()) {
            return unescape(escaped);
        }
        var places = new Places(escaped);
        for (var link : links) {
            if (!link.full().isEmpty()) {
                places.add(link, link.full());
            }
        }
        for (var picture : pictures) {
            places.add(picture, "");
        }
        var shown = unescape(places.written());
        return pictures.isEmpty() ? shown : shown.stripTrailing();
    }

    /// A stretch of the text, in UTF-16 units, and what stands there for people.
    private record Change(int start, int end, String instead) {}

    /// Where short links stand in a text.
    private static final class Places {

        private final String text;
        private final List<Change> changes = new ArrayList<>(4);

        Places(String text) {
            this.text = text;
        }

        void add(XTweet.Link link, String instead) {
            var start = place(link);
            if (start >= 0) {
                changes.add(new Change(start, start + link.url().length(), instead));
            }
        }

        /// Where it is, and where it is twice, where X says.
        private int place(XTweet.Link link) {
            if (link.url().isEmpty()) {
                return -1;
            }
            var first = text.indexOf(link.url());
            if (first < 0 || text.indexOf(link.url(), first + 1) < 0) {
                return first;
            }
            var isThere =
                    link.start() >= 0 && link.start() <= text.codePointCount(0, text.length());
            var start = isThere ? text.offsetByCodePoints(0, link.start()) : first;
            return text.startsWith(link.url(), start) ? start : first;
        }

        String written() {
            if (changes.size() > 1) {
                changes.sort(Comparator.comparingInt(Change::start));
            }
            var written = new StringBuilder(text.length() + 64);
            var from = 0;
            for (var change : changes) {
                if (change.start() >= from) {
                    written.append(text, from, change.start()).append(change.instead());
                    from = change.end();
                }
            }
            return written.append(text, from, text.length()).toString();
        }
    }

    /// X escapes these three signs and no others.
    static String unescape(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
