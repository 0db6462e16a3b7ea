package onward.bridge;

import java.util.regex.Pattern;

/// One job that somebody has or had.
///
/// @param title may be empty
/// @param began a year or a month, as [#isDay] reads it; empty where it is not known
/// @param ended the same; empty while they are there
public record Position(PositionId id, String company, String title, String began, String ended) {

    /// "2024", "2024-03", "2024-03-17"
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    public Position {
        if (company.isBlank()) {
            throw new IllegalArgumentException("a position is at a company");
        }
    }

    /// Whether this is a year, a month or a day.
    static boolean isDay(String typed) {
        return DAY.matcher(typed).matches();
    }

    /// Whether they are there, as far as is known.
    public boolean isPresent() {
        return ended.isEmpty();
    }

    /// Whether both may have been held at a time, as far as their years are known.
    boolean overlaps(Position other) {
        return !isBefore(ended, other.began) && !isBefore(other.ended, began);
    }

    /// "2019" is before "2020-03", and not before "2019-03": it may be later in that year.
    private static boolean isBefore(String end, String begin) {
        var known = Math.min(end.length(), begin.length());
        return known > 0 && end.substring(0, known).compareTo(begin.substring(0, known)) < 0;
    }

    /// The same, over since a day.
    Position over(String day) {
        return new Position(id, company, title, began, day);
    }

    /// The same job under another id.
    boolean isSame(Position other) {
        return company.equals(other.company)
                && title.equals(other.title)
                && began.equals(other.began)
                && ended.equals(other.ended);
    }
}
