package onward.archive.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days as LinkedIn writes them, in the languages that it speaks.
public final class Days {

    private static final List<String> LANGUAGES =
            List.of(
                    "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl", "cs",
                    "ro", "tr", "id", "ms", "ru", "uk", "hu");

    /// "08 Feb 2026", "8 févr. 2026", "08. Februar 2026"
    private static final Pattern WORDED =
            Pattern.compile("^(\\d{1,2})\\.? (?:de )?(\\p{L}+)\\.? (?:de )?(\\d{4})$");

    /// "11/25/17", "11/25/17, 5:34 AM": LinkedIn's numbers are American
    private static final Pattern AMERICAN =
            Pattern.compile("^(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})(?:,.*)?$");

    /// "2026-02-08", "2026年2月8日"
    private static final Pattern NUMBERED =
            Pattern.compile("^(\\d{4})[-年./] ?(\\d{1,2})[-月./] ?(\\d{1,2})日?$");

    private static final Map<String, Integer> MONTHS = months();
    private static final int LETTERS = 3;

    private Days() {}

    public static Optional<LocalDate> read(String text) {
        var written = text.strip();
        try {
            var worded = WORDED.matcher(written);
            if (worded.matches()) {
                var month = month(worded.group(2));
                return month.map(number ->
                        LocalDate.of(
                                Integer.parseInt(worded.group(3)),
                                number,
                                Integer.parseInt(worded.group(1))));
            }
            var american = AMERICAN.matcher(written);
            if (american.matches()) {
                var year = Integer.parseInt(american.group(3));
                return Optional.of(
                        LocalDate.of(
                                year < 100 ? 2000 + year : year,
                                Integer.parseInt(american.group(1)),
                                Integer.parseInt(american.group(2))));
            }
            var numbered = NUMBERED.matcher(written);
            return numbered.matches()
                    ? Optional.of(
                            LocalDate.of(
                                    Integer.parseInt(numbered.group(1)),
                                    Integer.parseInt(numbered.group(2)),
                                    Integer.parseInt(numbered.group(3))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var whole = Optional.ofNullable(MONTHS.get(lower));
        return whole.isPresent() || lower.length() < LETTERS
                ? whole
                : Optional.ofNullable(MONTHS.get(lower.substring(0, LETTERS)));
    }

    /// Full and short names; the first letters where no other month of an earlier language begins
    /// so.
    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : LANGUAGES) {
            var locale = Locale.of(language);
            for (var month : Month.values()) {
                for (var style :
                        List.of(
                                TextStyle.FULL,
                                TextStyle.SHORT,
                                TextStyle.FULL_STANDALONE,
                                TextStyle.SHORT_STANDALONE)) {
                    var name =
                            month.getDisplayName(style, locale)
                                    .toLowerCase(Locale.ROOT)
                                    .replace(".", "");
                    months.putIfAbsent(name, month.getValue());
                }
            }
        }
        return Map.copyOf(months);
    }
}
