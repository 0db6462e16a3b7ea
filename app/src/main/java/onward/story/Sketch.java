package onward.story;

import java.util.ArrayList;
import java.util.List;
import onward.story.Picture.Bar;
import onward.story.Picture.Dot;
import onward.story.Picture.Label;
import onward.story.Picture.Path;
import onward.story.Picture.Shape;

/// A picture while it is drawn: from left to right between two margins, values upwards.
final class Sketch {

    static final double LEFT = 70;
    static final double RIGHT = 620;

    private static final double TOP = 24;
    private static final double BASELINE = 4;
    private static final double BELOW = 32;
    private static final double GAP = 8;

    /// Narrower, and two words would run into each other on a phone.
    private static final double A_WORD = 72;

    private final double height;
    private final double greatest;
    private final List<Shape> shapes = new ArrayList<>();
    private double lastPlace = -A_WORD;
    private String lastWord = "";

    /// @param height of the part between the lowest value and the greatest
    Sketch(double height, double greatest) {
        this.height = height;
        this.greatest = greatest;
    }

    /// The height of a value.
    double y(double value) {
        return TOP + height * (1 - value / greatest);
    }

    /// The place of one of several, spread evenly.
    static double x(int place, int many) {
        return many == 1
                ? (LEFT + RIGHT) / 2
                : LEFT + GAP + (RIGHT - LEFT - 2 * GAP) * place / (many - 1);
    }

    Sketch grid(double value, String label) {
        path("grid", LEFT, y(value), RIGHT, y(value));
        return text(LEFT - GAP, y(value) + BASELINE, "end", label);
    }

    /// A word below, unless it says what the one before says, or would run into it.
    Sketch below(double x, String word) {
        if (x - lastPlace >= A_WORD && !word.equals(lastWord)) {
            lastPlace = x;
            lastWord = word;
            text(x, TOP + height + BELOW, "middle", word);
        }
        return this;
    }

    Sketch text(double x, double y, String anchor, String text) {
        shapes.add(new Label("", x, y, anchor, text));
        return this;
    }

    /// A number upon a part of this style.
    Sketch on(String style, double x, double y, int number) {
        shapes.add(new Label("on-" + style, x, y, "middle", String.valueOf(number)));
        return this;
    }

    Sketch dot(String style, double x, double value, double size) {
        shapes.add(new Dot(style, x, y(value), size));
        return this;
    }

    Sketch dotAt(String style, double x, double y, double size) {
        shapes.add(new Dot(style, x, y, size));
        return this;
    }

    /// A bar from one value up to another.
    Sketch bar(String style, double x, double width, double from, double to) {
        shapes.add(new Bar(style, x, y(to), width, y(from) - y(to)));
        return this;
    }

    /// @param places x and y in turn
    Sketch path(String style, double... places) {
        var points = new StringBuilder();
        for (var at = 0; at < places.length; at += 2) {
            points.append(Picture.svg(places[at])).append(',');
            points.append(Picture.svg(places[at + 1])).append(' ');
        }
        shapes.add(new Path(style, points.toString().strip()));
        return this;
    }

    Picture picture(String words, List<String> heading, List<List<String>> rows) {
        return new Picture((int) (TOP + height + BELOW + GAP), shapes, words, heading, rows);
    }
}
