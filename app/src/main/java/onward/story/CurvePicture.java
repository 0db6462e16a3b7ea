package onward.story;

import java.util.List;

/// Draws what came of forecasts of about one size, with how sure that is.
final class CurvePicture {

    private static final double HEIGHT = 220;
    private static final double SIZE = 6;
    private static final int WHOLE = 100;
    private static final int STEP = 25;

    private CurvePicture() {}

    static Picture of(List<Bin> bins) {
        var sketch = new Sketch(HEIGHT, WHOLE);
        for (var percent = 0; percent <= WHOLE; percent += STEP) {
            sketch.grid(percent, percent + " %").below(x(percent), percent + " %");
        }
        sketch.path("even", x(0), sketch.y(0), x(WHOLE), sketch.y(WHOLE));
        for (var bin : bins) {
            var x = x(WHOLE * bin.expected());
            sketch.path(
                    "range",
                    x,
                    sketch.y(WHOLE * bin.came().low()),
                    x,
                    sketch.y(WHOLE * bin.came().high()));
            sketch.dot("yes", x, WHOLE * bin.rate(), SIZE);
        }
        return sketch.picture(
                "What you said from left to right, what came upwards, in %d groups."
                        .formatted(bins.size()),
                List.of("You said", "Answers", "Went on", "Likely between"),
                bins.stream().map(CurvePicture::row).toList());
    }

    private static List<String> row(Bin bin) {
        return List.of(
                bin.low() == bin.high() ? bin.low() + " %" : bin.low() + " to " + bin.high() + " %",
                String.valueOf(bin.cases()),
                "%d of %d".formatted(bin.wentOn(), bin.cases()),
                "%d and %d %%"
                        .formatted(
                                Math.round(WHOLE * bin.came().low()),
                                Math.round(WHOLE * bin.came().high())));
    }

    private static double x(double percent) {
        return Sketch.LEFT + (Sketch.RIGHT - Sketch.LEFT) * percent / WHOLE;
    }
}
