package onward.interview;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The letters of a calendar file, which does not say how they are written.
final class CalendarBytes {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CalendarBytes() {}

    static String text(byte[] file) {
        if (file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE) {
            return new String(file, StandardCharsets.UTF_16LE);
        }
        var text = new String(file, StandardCharsets.UTF_8);
        // one broken letter among good ones is damage; nothing but broken ones is another alphabet
        var isOther =
                text.indexOf('\uFFFD') >= 0
                        && text.chars().allMatch(letter -> letter < 128 || letter == '\uFFFD');
        return isOther ? new String(file, WINDOWS) : text;
    }
}
