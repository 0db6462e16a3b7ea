package onward.guard;

import java.util.ArrayList;
import onward.archive.Detail;
import onward.archive.Post;

/// The words of a post that are the writer's own.
final class OwnWords {

    private static final String ENTITY = "&gt;";

    private OwnWords() {}

    /// What a reader of the post sees: its text, and what stands under its pictures.
    static String shown(Post post) {
        if (post.details().isEmpty()) {
            return readable(post.text());
        }
        var parts = new ArrayList<String>();
        parts.add(post.text());
        parts.addAll(post.details().getOrDefault(Detail.CAPTIONS, java.util.List.of()));
        parts.addAll(post.details().getOrDefault(Detail.ALT, java.util.List.of()));
        parts.removeIf(String::isBlank);
        return readable(String.join("\n\n", parts));
    }

    /// A NUL can be shown on no page, and every end of a line is the same there.
    static String readable(String text) {
        return text.replace('\0', '\uFFFD').replace("\r\n", "\n").replace('\r', '\n');
    }

    /// The same text with quoted lines blank: `> you are an idiot` is somebody else's. Everything
    /// keeps its place.
    static String unquoted(String text) {
        if (text.indexOf('>') < 0 && !text.contains(ENTITY)) {
            return text;
        }
        var own = new StringBuilder(text);
        var start = 0;
        while (start < text.length()) {
            var end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (isQuoted(text, start, end)) {
                for (var at = start; at < end; at++) {
                    own.setCharAt(at, ' ');
                }
            }
            start = end + 1;
        }
        return own.toString();
    }

    private static boolean isQuoted(String text, int start, int end) {
        var at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        // ">!hidden until it is clicked!<" is the writer's own; ">:(" is a face
        return (text.startsWith(ENTITY, at) || (at < end && text.charAt(at) == '>'))
                && !text.startsWith(">!", at)
                && !text.startsWith(">:", at);
    }
}
