package onward.story;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onward.platform.web.Dates;

/// Draws how long it took until a write-up was put away, one after the other.
final class StaysPicture {

    private static final double HEIGHT = 150;
    private static final double SIZE = 6;
    private static final double A_WEEK = 7;

    private StaysPicture() {}

    static Picture of(List<Stay> stays, Dates dates) {
        var most =
                Math.max(A_WEEK, Math.ceil(stays.stream().mapToDouble(Stay::days).max().orElse(0)));
        var sketch = new Sketch(HEIGHT, most);
        sketch.grid(most, days(most)).grid(0, "0");
        var rows = new ArrayList<List<String>>();
        for (var at = 0; at < stays.size(); at++) {
            var stay = stays.get(at);
            var x = Sketch.x(at, stays.size());
            sketch.dot(stay.reopenings() > 0 ? "before" : "after", x, stay.days(), SIZE);
            sketch.below(x, dates.shortMonth(YearMonth.from(stay.held())));
            rows.add(
                    List.of(
                            dates.day(stay.held()),
                            days(stay.days()),
                            String.valueOf(stay.reopenings())));
        }
        return sketch.picture(
                "Days until put away, for %d write-ups by date.".formatted(stays.size()),
                List.of("Held", "Put away after", "Opened again"),
                rows);
    }

    /// "2.5 days"; hours below one.
    static String days(double days) {
        if (days < 1) {
            var hours = Math.round(days * 24);
            return hours == 1 ? "1 hour" : hours + " hours";
        }
        var written =
                String.format(Locale.ROOT, days < 10 ? "%.1f" : "%.0f", days).replace(".0", "");
        return written.equals("1") ? "1 day" : written + " days";
    }
}
