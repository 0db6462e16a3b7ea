package onward.replay;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// Confidence over time as a chart and as its table.
public record ConfidencePage(Confidence confidence, Dates dates) implements View {

    private static final double LEFT = 50;
    private static final double WIDTH = 560;
    private static final double TOP = 20;
    private static final double HEIGHT = 160;
    private static final double PERCENT = 100;
    private static final int DAYS_A_WEEK = 7;
    private static final double THICKEST = 28;

    /// A dot of the chart.
    ///
    /// @param rim whether it is drawn hollow: before the session
    public record Dot(String x, String y, boolean rim) {}

    /// The dots, before and after each session.
    public List<Dot> dots() {
        var points = confidence.points();
        return IntStream.range(0, points.size())
                .boxed()
                .flatMap(place -> {
                    var point = points.get(place);
                    return List.of(
                            new Dot(x(place), y(point.before().value()), true),
                            new Dot(x(place), y(point.after().value()), false))
                            .stream();
                })
                .toList();
    }

    /// The line through what was said afterwards.
    public String line() {
        return IntStream.range(0, confidence.points().size())
                .mapToObj(
                        place -> x(place) + "," + y(confidence.points().get(place).after().value()))
                .collect(Collectors.joining(" "));
    }

    /// The height of a percentage.
    public String y(int percent) {
        return number(TOP + HEIGHT * (1 - percent / PERCENT));
    }

    /// A bar of the chart: the rehearsals of one week.
    public record Bar(String x, String y, String width, String height) {}

    /// The bars, the highest as high as a quarter of the chart.
    public List<Bar> bars() {
        var most = most();
        var width = Math.clamp(WIDTH * DAYS_A_WEEK / (days() + DAYS_A_WEEK), 2, THICKEST) - 1;
        return confidence.weeks().stream()
                .map(week -> {
                    var height = HEIGHT / 4 * week.rehearsals() / most;
                    return new Bar(
                            x(week.monday()),
                            number(TOP + HEIGHT - height),
                            number(width),
                            number(height));
                })
                .toList();
    }

    /// The most rehearsals of a week.
    public int most() {
        return confidence.weeks().stream().mapToInt(RehearsedWeek::rehearsals).max().orElse(1);
    }

    /// Whether there is anything to draw.
    public boolean isBlank() {
        return confidence.points().isEmpty() && confidence.weeks().isEmpty();
    }

    /// The chart in a sentence or two, for who does not see it.
    public String words() {
        var points = confidence.points();
        var sessions =
                points.isEmpty()
                        ? "No session yet."
                        : "Confidence after each session, from %d %% on %s to %d %% on %s."
                                .formatted(
                                        points.getFirst().after().value(),
                                        dates.day(points.getFirst().day()),
                                        points.getLast().after().value(),
                                        dates.day(points.getLast().day()));
        return sessions + " Rehearsals done: " + confidence.rehearsals() + ".";
    }

    private String x(int place) {
        return x(confidence.points().get(place).day());
    }

    private String x(LocalDate day) {
        return number(LEFT + WIDTH * ChronoUnit.DAYS.between(first(), day) / days());
    }

    private long days() {
        return Math.max(1, ChronoUnit.DAYS.between(first(), last()));
    }

    /// The day at the left end of the chart.
    public LocalDate first() {
        return all().min(naturalOrder()).orElseThrow();
    }

    /// The day at its right end: a week is drawn whole.
    public LocalDate last() {
        return Stream.concat(
                        all(),
                        confidence.weeks().stream()
                                .map(week -> week.monday().plusDays(DAYS_A_WEEK - 1)))
                .max(naturalOrder())
                .orElseThrow();
    }

    private Stream<LocalDate> all() {
        return Stream.concat(
                confidence.points().stream().map(ConfidencePoint::day),
                confidence.weeks().stream().map(RehearsedWeek::monday));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    @Override
    public String template() {
        return "replay/confidence-over-time.jte";
    }

    @Override
    public String title() {
        return "Confidence over time";
    }

    @Override
    public String place() {
        return "/replay";
    }
}
