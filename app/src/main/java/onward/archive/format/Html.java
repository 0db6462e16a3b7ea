package onward.archive.format;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of a page, without its marks. Paragraphs are parted by an empty line, as people see
/// them; what is hidden to shorten a link is kept, so that links stay whole.
public final class Html {

    private static final Set<String> PARAGRAPHS =
            Set.of(
                    "p",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "blockquote",
                    "pre",
                    "hr",
                    "table");
    private static final Set<String> UNSEEN = Set.of("script", "style", "head");

    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("nbsp", "\u00A0"),
                    Map.entry("hellip", "…"),
                    Map.entry("ndash", "–"),
                    Map.entry("mdash", "—"),
                    Map.entry("lsquo", "‘"),
                    Map.entry("rsquo", "’"),
                    Map.entry("ldquo", "“"),
                    Map.entry("rdquo", "”"));

    private static final int LONGEST_NAME = 10;

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private Html(String html) {
        this.html = html;
    }

    public static String text(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0 ? html : new Html(html).text();
    }

    private String text() {
        while (at < html.length()) {
            var letter = html.charAt(at);
            if (letter == '<') {
                tag();
            } else {
                var end = html.indexOf('<', at);
                text.append(unescape(html.substring(at, end < 0 ? html.length() : end)));
                at = end < 0 ? html.length() : end;
            }
        }
        return text.toString().strip();
    }

    private void tag() {
        var end = html.indexOf('>', at);
        if (end < 0) {
            at = html.length();
            return;
        }
        var tag = html.substring(at + 1, end).strip();
        at = end + 1;
        var isEnd = tag.startsWith("/");
        var name = name(isEnd ? tag.substring(1) : tag);
        if (UNSEEN.contains(name) && !isEnd) {
            at = closing(name);
        } else if (name.equals("br")) {
            text.append('\n');
        } else if (name.equals("li") && !isEnd) {
            part("\n");
        } else if (PARAGRAPHS.contains(name)) {
            part("\n\n");
        }
    }

    private int closing(String name) {
        for (var end = html.indexOf("</", at); end >= 0; end = html.indexOf("</", end + 2)) {
            if (html.regionMatches(true, end + 2, name, 0, name.length())) {
                return end;
            }
        }
        return html.length();
    }

    private void part(String by) {
        var end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        var breaks = text.length() - end;
        if (end > 0 && breaks < by.length()) {
            text.append(by, breaks, by.length());
        }
    }

    private static String name(String tag) {
        var end = 0;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /// `&amp;`, `&#39;`, `&#x1F643;` as the letters that they stand for.
    public static String unescape(String text) {
        var amp = text.indexOf('&');
        if (amp < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        var from = 0;
        while (amp >= 0) {
            plain.append(text, from, amp);
            var end = text.indexOf(';', amp, Math.min(text.length(), amp + LONGEST_NAME + 1));
            var letter = end < 0 ? "" : letter(text.substring(amp + 1, end));
            plain.append(letter.isEmpty() ? "&" : letter);
            from = letter.isEmpty() ? amp + 1 : end + 1;
            amp = text.indexOf('&', from);
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static String letter(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        try {
            var code =
                    name.startsWith("#x") || name.startsWith("#X")
                            ? Integer.parseInt(name.substring(2), 16)
                            : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
        } catch (NumberFormatException _) {
            return "";
        }
    }
}
