package onward.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Where everything stands in the picture of a [Network]. Each company is a circle with its people
/// in it, laid out like the seeds of a sunflower (Vogel 1979), so that none covers another; the
/// circles stand in rows, like words on a page.
///
/// @param width of the whole, in pixels of the screen
public record NetworkPicture(int width, int height, List<Circle> circles, List<String> lines) {

    private static final int WIDTH = 680;
    private static final double SEED = 16.4;
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));
    private static final double RIM = 17;
    private static final int GAP = 10;
    private static final int LABEL = 26;
    private static final int NARROWEST = 46;

    /// A company.
    public record Circle(
            Network.Company company, double x, double y, double radius, List<Dot> dots) {

        /// As much of its name as there is room for.
        public String label() {
            var name = company.name().isEmpty() ? "No company known" : company.name();
            var most = (int) (radius / 3.05);
            return name.length() <= most ? name : name.substring(0, Math.max(1, most - 1)) + "…";
        }
    }

    /// Somebody.
    public record Dot(Network.Member member, double x, double y) {}

    public NetworkPicture {
        circles = List.copyOf(circles);
        lines = List.copyOf(lines);
    }

    static NetworkPicture of(Network network) {
        var circles = new ArrayList<Circle>();
        double x = 0;
        double top = 0;
        double tallest = 0;
        for (var company : network.companies()) {
            var radius = Math.max(NARROWEST, SEED * Math.sqrt(company.people().size()) + RIM);
            if (x > 0 && x + 2 * radius > WIDTH) {
                x = 0;
                top += tallest + LABEL;
                tallest = 0;
            }
            circles.add(circle(company, x + radius, top + radius + 2, radius));
            x += 2 * radius + GAP;
            tallest = Math.max(tallest, 2 * radius + 4);
        }
        return new NetworkPicture(
                WIDTH, (int) Math.ceil(top + tallest + LABEL), circles, lines(network, circles));
    }

    private static Circle circle(Network.Company company, double x, double y, double radius) {
        var dots = new ArrayList<Dot>();
        var many = company.people().size() > 1;
        for (var at = 0; at < company.people().size(); at++) {
            var from = many ? SEED * Math.sqrt(at + 0.5) : 0;
            dots.add(
                    new Dot(
                            company.people().get(at),
                            x + from * Math.cos(at * GOLDEN),
                            y + from * Math.sin(at * GOLDEN)));
        }
        return new Circle(company, x, y, radius, dots);
    }

    private static List<String> lines(Network network, List<Circle> circles) {
        var dots = new HashMap<PersonId, Dot>();
        circles.forEach(
                circle -> circle.dots().forEach(dot -> dots.put(dot.member().person().id(), dot)));
        return network.lines().stream().map(line -> line(line, dots, circles)).toList();
    }

    /// A quiet bow, so that lines that lie upon each other can be told apart.
    private static String line(Network.Line line, Map<PersonId, Dot> dots, List<Circle> circles) {
        var from = java.util.Objects.requireNonNull(dots.get(line.from()));
        var other = line.to().map(dots::get);
        var toX = other.map(Dot::x).orElseGet(() -> circles.get(line.company()).x());
        var toY = other.map(Dot::y).orElseGet(() -> circles.get(line.company()).y());
        var bowX = (from.x() + toX) / 2 + (toY - from.y()) / 6;
        var bowY = (from.y() + toY) / 2 - (toX - from.x()) / 6;
        return String.format(
                Locale.ROOT,
                "M%.1f %.1fQ%.1f %.1f %.1f %.1f",
                from.x(),
                from.y(),
                bowX,
                bowY,
                toX,
                toY);
    }

    /// A number as SVG writes it.
    public static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
