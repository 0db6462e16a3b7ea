package onward.story;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import onward.platform.web.Dates;
import onward.replay.ConfidencePoint;

/// Draws how confident somebody said that they were, before and after each session.
final class ConfidencePicture {

    private static final double HEIGHT = 150;
    private static final double SIZE = 5;
    private static final int WHOLE = 100;

    private ConfidencePicture() {}

    static Picture of(List<ConfidencePoint> points, Dates dates) {
        var sketch = new Sketch(HEIGHT, WHOLE);
        sketch.grid(WHOLE, "100 %").grid(WHOLE / 2.0, "50 %").grid(0, "0 %");
        var line = new double[2 * points.size()];
        for (var at = 0; at < points.size(); at++) {
            line[2 * at] = Sketch.x(at, points.size());
            line[2 * at + 1] = sketch.y(points.get(at).after().value());
        }
        sketch.path("you", line);
        var rows = new ArrayList<List<String>>();
        for (var at = 0; at < points.size(); at++) {
            var point = points.get(at);
            sketch.dot("before", line[2 * at], point.before().value(), SIZE);
            sketch.dot("after", line[2 * at], point.after().value(), SIZE);
            sketch.below(line[2 * at], dates.shortMonth(YearMonth.from(point.day())));
            rows.add(
                    List.of(
                            dates.day(point.day()),
                            point.before().value() + " %",
                            point.after().value() + " %"));
        }
        return sketch.picture(
                "Confidence before and after %d sessions.".formatted(points.size()),
                List.of("Day", "Before", "After"),
                rows);
    }
}
