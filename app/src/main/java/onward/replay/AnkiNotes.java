package onward.replay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Texts as Anki keeps them in a note: HTML, with a unit separator between the fields.
final class AnkiNotes {

    static final char BETWEEN_FIELDS = '\u001f';

    private static final int HEX_OF_THE_SUM = 8;
    private static final int HEX = 16;

    private AnkiNotes() {}

    static String html(String text) {
        return text.replace(BETWEEN_FIELDS, ' ')
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    /// A field as plain text: lines stay lines, all other markup goes.
    static String text(String html) {
        return html.replaceAll("(?i)<br\\s*/?>|</(div|p|li)>", "\n")
                // "<b>", "<img src=x>"
                .replaceAll("<[^>]{0,2000}>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace('\0', '\uFFFD')
                .strip();
    }

    /// By which Anki finds a first field again: the first 32 bits of its SHA-1.
    static long sum(String field) {
        try {
            var sum =
                    MessageDigest.getInstance("SHA-1")
                            .digest(field.getBytes(StandardCharsets.UTF_8));
            return Long.parseLong(HexFormat.of().formatHex(sum).substring(0, HEX_OF_THE_SUM), HEX);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
