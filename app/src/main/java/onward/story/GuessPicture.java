package onward.story;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import onward.interview.Case;
import onward.interview.Outcome;
import onward.platform.web.Dates;

/// Draws forecasts beside what came, one interview after the other.
final class GuessPicture {

    private static final double HEIGHT = 170;
    private static final double SMALL = 4;
    private static final double GREAT = 7;
    private static final int WHOLE = 100;

    private GuessPicture() {}

    static Picture of(SearchRecord record, Dates dates) {
        var cases = record.last();
        var sketch = new Sketch(HEIGHT, WHOLE);
        sketch.grid(WHOLE, "100 %").grid(WHOLE / 2.0, "50 %").grid(0, "0 %");
        var line = new double[2 * cases.size()];
        for (var at = 0; at < cases.size(); at++) {
            line[2 * at] = Sketch.x(at, cases.size());
            line[2 * at + 1] = sketch.y(said(cases.get(at)));
        }
        sketch.path("you", line);
        var rows = new ArrayList<List<String>>();
        for (var at = 0; at < cases.size(); at++) {
            var one = cases.get(at);
            var x = line[2 * at];
            sketch.dot("after", x, said(one), SMALL);
            sketch.dot(wentOn(one) ? "yes" : "not", x, wentOn(one) ? WHOLE : 0, GREAT);
            var day = one.startedAt().atZone(dates.zone()).toLocalDate();
            sketch.below(x, dates.shortMonth(YearMonth.from(day)));
            rows.add(List.of(dates.day(day), said(one) + " %", came(one)));
        }
        var wentOn = cases.stream().filter(GuessPicture::wentOn).count();
        return sketch.picture(
                "Forecast and outcome of %d interviews, by date. %d went on."
                        .formatted(cases.size(), wentOn),
                List.of("Held", "You said", "It"),
                rows);
    }

    /// What came, in a word.
    static String came(Case one) {
        return one.outcome()
                .map(kind -> kind == Outcome.Kind.REJECTED ? "did not" : kind.label())
                .orElse("still open");
    }

    private static int said(Case one) {
        return one.forecast().orElseThrow().value();
    }

    private static boolean wentOn(Case one) {
        return one.ended(Outcome.Kind.WENT_ON);
    }
}
