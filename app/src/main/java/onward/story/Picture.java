package onward.story;

import java.util.List;

/// A chart, the same in words, and the table behind it. The template draws it as SVG.
///
/// @param height how high it is; each is as wide as [#WIDTH]
/// @param words the picture in a sentence, for who does not see it
/// @param heading of the table's columns
/// @param rows of the table
public record Picture(
        int height,
        List<Shape> shapes,
        String words,
        List<String> heading,
        List<List<String>> rows) {

    /// How wide each picture is, in its own units.
    public static final int WIDTH = 640;

    /// In tenths.
    private static final int A_WHOLE = 10;

    public Picture {
        shapes = List.copyOf(shapes);
        heading = List.copyOf(heading);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// A picture of nothing.
    static Picture blank() {
        return new Picture(0, List.of(), "", List.of(), List.of());
    }

    /// A part of a picture; its style gives it colour.
    public sealed interface Shape {
        /// The name of its style.
        String style();
    }

    /// A round mark.
    public record Dot(String style, double x, double y, double size) implements Shape {}

    /// An upright rectangle.
    public record Bar(String style, double x, double y, double width, double height)
            implements Shape {}

    /// Points that are joined; a ribbon is closed and filled.
    public record Path(String style, String points) implements Shape {}

    /// A word or a number.
    ///
    /// @param anchor which end of it stands there: `start`, `middle` or `end`
    public record Label(String style, double x, double y, String anchor, String text)
            implements Shape {}

    /// A number as SVG takes it, with one decimal. A page holds a thousand of them.
    public static String svg(double number) {
        var tenths = Math.round(number * A_WHOLE);
        var size = Math.abs(tenths);
        return (tenths < 0 ? "-" : "") + size / A_WHOLE + "." + size % A_WHOLE;
    }
}
