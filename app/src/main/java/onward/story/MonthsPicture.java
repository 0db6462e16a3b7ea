package onward.story;

import java.util.ArrayList;
import java.util.List;
import onward.platform.web.Dates;

/// Draws the interviews of each month, by what came of them.
final class MonthsPicture {

    private static final double HEIGHT = 150;
    private static final double WIDEST = 48;
    private static final double FILLED = 0.7;

    private MonthsPicture() {}

    static Picture of(List<Month> months, Dates dates) {
        var most = months.stream().mapToInt(month -> month.endings().all()).max().orElse(1);
        var sketch = new Sketch(HEIGHT, Math.max(1, most));
        sketch.grid(most, String.valueOf(most)).grid(0, "0");
        var step = (Sketch.RIGHT - Sketch.LEFT) / months.size();
        var width = Math.min(WIDEST, step * FILLED);
        var rows = new ArrayList<List<String>>();
        for (var at = 0; at < months.size(); at++) {
            var month = months.get(at);
            var middle = Sketch.LEFT + step * (at + 0.5);
            var from = 0;
            for (var what : CameOf.values()) {
                var many = month.endings().of(what);
                if (many > 0) {
                    sketch.bar(what.style(), middle - width / 2, width, from, from + many);
                    from += many;
                }
            }
            sketch.below(middle, dates.shortMonth(month.month()));
            rows.add(row(month, dates));
        }
        return sketch.picture(
                "Interviews by month, from %s to %s."
                        .formatted(
                                dates.month(months.getFirst().month()),
                                dates.month(months.getLast().month())),
                List.of("Month", "Held", "Went on", "Open", "No reply", "Withdrew", "A no"),
                rows);
    }

    private static List<String> row(Month month, Dates dates) {
        var row = new ArrayList<String>();
        row.add(dates.month(month.month()));
        row.add(String.valueOf(month.endings().all()));
        for (var what : CameOf.values()) {
            row.add(String.valueOf(month.endings().of(what)));
        }
        return row;
    }
}
