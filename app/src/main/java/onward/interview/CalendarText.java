package onward.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The content lines of a calendar file, unfolded. It may stand within a mail, and its lines may
/// end in any way.
final class CalendarText {

    private static final String BEGIN = "BEGIN:VCALENDAR";

    private CalendarText() {}

    /// Empty where there is no calendar in it.
    static List<CalendarLine> lines(byte[] file) {
        var text =
                CalendarBytes.text(file)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replace('\0', '\uFFFD');
        var begin = text.toUpperCase(Locale.ROOT).indexOf(BEGIN);
        if (begin < 0) {
            return List.of();
        }
        var lines = new ArrayList<CalendarLine>();
        var line = new StringBuilder();
        for (var part : text.substring(begin).split("\n", -1)) {
            var isFolded = part.startsWith(" ") || part.startsWith("\t");
            if (isFolded) {
                line.append(part, 1, part.length());
            } else if (isPrinted(line)) {
                line.setLength(line.length() - 1);
                line.append(part);
            } else {
                add(lines, line);
                line.append(part);
            }
        }
        add(lines, line);
        return lines;
    }

    private static void add(List<CalendarLine> lines, StringBuilder line) {
        if (!line.isEmpty()) {
            lines.add(PrintedText.opened(CalendarLine.read(line.toString())));
            line.setLength(0);
        }
    }

    /// A line of vCalendar 1.0 goes on behind its last `=`.
    private static boolean isPrinted(StringBuilder line) {
        return line.length() > 0
                && line.charAt(line.length() - 1) == '='
                && PrintedText.isOne(CalendarLine.read(line.toString()));
    }
}
