package onward.platform.mail;

import java.nio.charset.StandardCharsets;

/// A text as printable ASCII in short lines (RFC 2045, section 6.7).
final class QuotedPrintable {

    private static final int LINE = 75;

    private QuotedPrintable() {}

    /// The text in lines that end with CRLF, the last one too.
    ///
    /// @param text with lines ended by LF
    static String encode(String text) {
        var out = new StringBuilder();
        for (var line : text.split("\n", -1)) {
            out.append(line(line)).append("\r\n");
        }
        return out.toString();
    }

    private static String line(String line) {
        var out = new StringBuilder();
        var length = 0;
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        for (var at = 0; at < bytes.length; at++) {
            var unit = unit(bytes[at] & 0xFF, at == bytes.length - 1);
            if (length + unit.length() > LINE) {
                out.append("=\r\n");
                length = 0;
            }
            // a relay may mend a lone dot or "From " at the start of a line
            var guarded =
                    length == 0 && (unit.equals(".") || unit.equals("F"))
                            ? escaped(unit.charAt(0))
                            : unit;
            out.append(guarded);
            length += guarded.length();
        }
        return out.toString();
    }

    private static String unit(int octet, boolean isLast) {
        return octet == ' ' && !isLast ? " " : printed(octet);
    }

    private static String printed(int octet) {
        return octet > ' ' && octet < 0x7F && octet != '='
                ? Character.toString(octet)
                : escaped(octet);
    }

    private static String escaped(int octet) {
        return "=%02X".formatted(octet);
    }
}
