package onward.replay;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// Confidence over time as a chart and as its table.
public record ConfidencePage(Confidence confidence, Dates dates) implements View {

    private static final double LEFT = 50;
    private static final double WIDTH = 560;
    private static final double TOP = 20;
    private static final double HEIGHT = 160;
    private static final double PERCENT = 100;

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

    /// The chart in a sentence, for who does not see it.
    public String words() {
        var points = confidence.points();
        return points.isEmpty()
                ? ""
                : "Confidence after each session, from %d %% on %s to %d %% on %s."
                        .formatted(
                                points.getFirst().after().value(),
                                dates.day(points.getFirst().day()),
                                points.getLast().after().value(),
                                dates.day(points.getLast().day()));
    }

    private String x(int place) {
        var points = confidence.points();
        var first = points.getFirst().day();
        var days = Math.max(1, ChronoUnit.DAYS.between(first, points.getLast().day()));
        return number(
                LEFT + WIDTH * ChronoUnit.DAYS.between(first, points.get(place).day()) / days);
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
