package onward.story;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onward.interview.Case;
import onward.interview.PursuitId;
import onward.platform.web.Dates;

/// Draws the last roles one below the other: a line from the first talk to the last, and a mark for
/// each of them.
final class MattersPicture {

    private static final double ROW = 46;
    private static final double ABOVE = 18;
    private static final double FROM = 14;
    private static final double SIZE = 7;
    private static final int LONGEST = 44;

    private MattersPicture() {}

    static Picture of(List<Matter> matters, Map<PursuitId, String> names, Dates dates) {
        var height = ROW * matters.size();
        var sketch = new Sketch(height, height);
        var first =
                matters.stream()
                        .map(one -> one.talks().getFirst().startedAt())
                        .min(Instant::compareTo)
                        .orElseThrow();
        var last =
                matters.stream()
                        .map(one -> one.talks().getLast().startedAt())
                        .max(Instant::compareTo)
                        .orElseThrow();
        var rows = new ArrayList<List<String>>();
        for (var at = 0; at < matters.size(); at++) {
            var matter = matters.get(at);
            var name = names.getOrDefault(matter.pursuit(), "");
            var y = sketch.y(height) + ROW * at + ABOVE;
            var talks = matter.talks();
            sketch.text(FROM, y - ABOVE / 2, "start", shortened(name));
            sketch.path("grid", FROM, y + SIZE, Sketch.RIGHT, y + SIZE);
            sketch.path(
                    "you",
                    x(talks.getFirst(), first, last),
                    y + SIZE,
                    x(talks.getLast(), first, last),
                    y + SIZE);
            for (var talk : talks) {
                sketch.dotAt(CameOf.of(talk).style(), x(talk, first, last), y + SIZE, SIZE);
                rows.add(List.of(name, dates.day(talk.startedAt()), CameOf.of(talk).label()));
            }
        }
        months(sketch, first, last, dates);
        return sketch.picture(
                "The talks of %d roles, by date.".formatted(matters.size()),
                List.of("Role", "Held", "What came"),
                rows);
    }

    private static void months(Sketch sketch, Instant first, Instant last, Dates dates) {
        var end = YearMonth.from(last.atZone(dates.zone()));
        for (var month = YearMonth.from(first.atZone(dates.zone()));
                !month.isAfter(end);
                month = month.plusMonths(1)) {
            var start = month.atDay(1).atStartOfDay(dates.zone()).toInstant();
            if (!start.isBefore(first)) {
                sketch.below(x(start, first, last), dates.shortMonth(month));
            }
        }
    }

    private static double x(Case talk, Instant first, Instant last) {
        return x(talk.startedAt(), first, last);
    }

    private static double x(Instant at, Instant first, Instant last) {
        var whole = Math.max(1, last.getEpochSecond() - first.getEpochSecond());
        var share = (double) (at.getEpochSecond() - first.getEpochSecond()) / whole;
        return FROM + SIZE + (Sketch.RIGHT - FROM - 2 * SIZE) * share;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
