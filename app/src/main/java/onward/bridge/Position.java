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
