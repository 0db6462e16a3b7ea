package onward.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How much was written year by year, and how much of it is worth a look, as bars. A flagged share
/// that would be too thin to see is drawn at least a hair high.
///
/// @param bars one a year, gaps too
public record YearChart(List<Bar> bars) {

    /// How wide the picture is, in its own units.
    public static final int WIDTH = 240;

    /// How high.
    public static final int HEIGHT = 64;

    private static final int MOST_YEARS = 40;
    private static final double GAP = 3;
    private static final double HAIR = 1.5;

    public YearChart {
        bars = List.copyOf(bars);
    }

    /// One year.
    public record Bar(
            int year, long posts, long flagged, double x, double width, double top, double red) {

        /// A number as SVG takes it.
        public static String svg(double number) {
            return String.format(Locale.ROOT, "%.1f", number);
        }
    }

    static YearChart of(List<Footprint.Year> years) {
        if (years.isEmpty()) {
            return new YearChart(List.of());
        }
        var last = years.getLast().year();
        var first = Math.max(years.getFirst().year(), last - MOST_YEARS + 1);
        var highest = years.stream().mapToLong(Footprint.Year::posts).max().orElse(1);
        var step = (WIDTH + GAP) / (last - first + 1);
        var bars = new ArrayList<Bar>();
        for (var year : years) {
            if (year.year() >= first) {
                bars.add(bar(year, (year.year() - first) * step, step - GAP, highest));
            }
        }
        return new YearChart(bars);
    }

    private static Bar bar(Footprint.Year year, double x, double width, long highest) {
        var height = Math.max(HAIR, (double) year.posts() / highest * HEIGHT);
        var red =
                year.flagged() == 0
                        ? 0
                        : Math.max(HAIR, height * year.flagged() / Math.max(1, year.posts()));
        return new Bar(
                year.year(),
                year.posts(),
                year.flagged(),
                x,
                Math.max(1, width),
                HEIGHT - height,
                red);
    }
}
