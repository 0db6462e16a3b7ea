package onward.platform.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// What somebody typed, as a header carries it: plain where that is safe, else in encoded words
/// (RFC 2047), which every mail program turns back into exactly what was typed.
final class EncodedWords {

    /// An encoded word has at most 75 characters (RFC 2047, section 2).
    private static final int MOST_BYTES = 42;

    private static final int LINE = 76;

    // "Thank you for Monday": single spaces, nothing that a reader could take for syntax
    private static final Pattern PLAIN_TEXT = Pattern.compile("[!-~]+(?: [!-~]+)*");

    // "Luis Prado"
    private static final Pattern PLAIN_PHRASE = Pattern.compile("[A-Za-z0-9]+(?: [A-Za-z0-9]+)*");

    private EncodedWords() {}

    /// The lines of a header that holds a text.
    static String text(String name, String text) {
        return folded(name, isPlain(PLAIN_TEXT, text) ? List.of(text.split(" ")) : encoded(text));
    }

    /// The lines of a header that holds a name and an address.
    static String mailbox(String name, String phrase, MailAddress address) {
        var parts = new ArrayList<String>();
        if (!phrase.isEmpty()) {
            parts.addAll(
                    isPlain(PLAIN_PHRASE, phrase) ? List.of(phrase.split(" ")) : encoded(phrase));
        }
        parts.add("<" + address.written() + ">");
        return folded(name, parts);
    }

    private static boolean isPlain(Pattern pattern, String text) {
        return pattern.matcher(text).matches()
                && !text.contains("=?")
                && text.lines().allMatch(line -> line.length() < 200)
                && List.of(text.split(" ")).stream().allMatch(word -> word.length() < LINE - 10);
    }

    private static String folded(String name, List<String> parts) {
        var header = new StringBuilder(name).append(':');
        var length = header.length();
        for (var part : parts) {
            if (length + 1 + part.length() > LINE && length > name.length() + 1) {
                header.append("\r\n");
                length = 0;
            }
            header.append(' ').append(part);
            length += 1 + part.length();
        }
        return header.append("\r\n").toString();
    }

    /// Spaces between encoded words are not shown (RFC 2047, section 6.2), so that they join again.
    private static List<String> encoded(String text) {
        var words = new ArrayList<String>();
        var piece = new StringBuilder();
        text.codePoints()
                .forEach(point -> {
                    var letter = Character.toString(point);
                    if (bytes(piece + letter).length > MOST_BYTES) {
                        words.add(word(piece.toString()));
                        piece.setLength(0);
                    }
                    piece.append(letter);
                });
        words.add(word(piece.toString()));
        return words;
    }

    private static String word(String piece) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(piece)) + "?=";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
