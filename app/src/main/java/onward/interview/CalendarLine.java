package onward.interview;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// One content line of a calendar file (RFC 5545, section 3.1): `DTSTART;TZID=Europe/Berlin:2026…`.
///
/// @param name in capitals
/// @param parameters by their names in capitals, without quotes
/// @param value as it stands there
record CalendarLine(String name, Map<String, String> parameters, String value) {

    CalendarLine {
        parameters = Map.copyOf(parameters);
    }

    /// Reads an unfolded line. What is no property has an empty name.
    static CalendarLine read(String line) {
        var colon = outside(line, ':', 0);
        if (colon < 0) {
            return new CalendarLine("", Map.of(), line);
        }
        var head = line.substring(0, colon);
        var end = outside(head, ';', 0);
        var parameters = new HashMap<String, String>();
        for (var from = end; from >= 0; ) {
            var next = outside(head, ';', from + 1);
            var part = head.substring(from + 1, next < 0 ? head.length() : next);
            var word = part.split("=", 2);
            // vCalendar 1.0 leaves the name out: "SUMMARY;QUOTED-PRINTABLE:…"
            parameters.putIfAbsent(capitals(word[0]), word.length < 2 ? "" : bare(word[1]));
            from = next;
        }
        var name = end < 0 ? head : head.substring(0, end);
        return new CalendarLine(capitals(name), parameters, line.substring(colon + 1));
    }

    /// A parameter; empty where it is not there.
    String parameter(String wanted) {
        return parameters.getOrDefault(wanted, "");
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    /// Its text without the signs that escape others (section 3.3.11).
    String text() {
        var text = new StringBuilder();
        for (var at = 0; at < value.length(); at++) {
            var letter = value.charAt(at);
            if (letter != '\\' || at + 1 == value.length()) {
                text.append(letter);
                continue;
            }
            var next = value.charAt(++at);
            text.append(next == 'n' || next == 'N' ? '\n' : next);
        }
        return text.toString().replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static int outside(String text, char sought, int from) {
        var quoted = false;
        for (var at = from; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == sought && !quoted) {
                return at;
            }
        }
        return -1;
    }

    private static String bare(String value) {
        return value.replace("\"", "").strip();
    }

    private static String capitals(String word) {
        return word.strip().toUpperCase(Locale.ROOT);
    }
}
