package onward.interview;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;

/// Texts that a calendar of the nineties wrote as quoted-printable (vCalendar 1.0, RFC 2045).
final class PrintedText {

    private static final String WORD = "QUOTED-PRINTABLE";
    private static final int HEXADECIMAL = 16;

    private PrintedText() {}

    static boolean isOne(CalendarLine line) {
        return line.parameter("ENCODING").equalsIgnoreCase(WORD)
                || line.parameters().containsKey(WORD);
    }

    /// The same line with its text as it was meant.
    static CalendarLine opened(CalendarLine line) {
        if (!isOne(line)) {
            return line;
        }
        var parameters = new HashMap<>(line.parameters());
        parameters.remove("ENCODING");
        parameters.remove(WORD);
        var text = text(line.value(), charset(line.parameter("CHARSET")));
        return new CalendarLine(line.name(), parameters, text.replace("\\", "\\\\"));
    }

    private static String text(String printed, Charset charset) {
        var out = new ByteArrayOutputStream();
        for (var at = 0; at < printed.length(); at++) {
            var letter = printed.charAt(at);
            var code = letter == '=' && at + 2 < printed.length() ? code(printed, at) : -1;
            if (code >= 0) {
                out.write(code);
                at += 2;
            } else {
                out.writeBytes(String.valueOf(letter).getBytes(charset));
            }
        }
        return out.toString(charset);
    }

    private static int code(String printed, int at) {
        var high = Character.digit(printed.charAt(at + 1), HEXADECIMAL);
        var low = Character.digit(printed.charAt(at + 2), HEXADECIMAL);
        return high < 0 || low < 0 ? -1 : high * HEXADECIMAL + low;
    }

    private static Charset charset(String name) {
        return name.equalsIgnoreCase("UTF-8") || name.isEmpty()
                ? StandardCharsets.UTF_8
                : Charset.forName("windows-1252");
    }
}
