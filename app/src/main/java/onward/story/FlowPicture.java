package onward.story;

import java.util.ArrayList;
import java.util.List;

/// Draws how far the matters went: a column for each talk, and a ribbon from those that were
/// followed by another one.
final class FlowPicture {

    private static final double HEIGHT = 230;
    private static final double WIDTH = 74;
    private static final double READABLE = 20;
    private static final double BASELINE = 5;
    private static final String NEXT = "next";

    private final Sketch sketch;
    private final List<Stage> stages;
    private final double most;

    private FlowPicture(List<Stage> stages) {
        this.stages = stages;
        most = Math.max(1, stages.getFirst().talks());
        sketch = new Sketch(HEIGHT, most);
    }

    static Picture of(List<Stage> stages) {
        return new FlowPicture(stages).drawn();
    }

    private Picture drawn() {
        for (var at = 0; at < stages.size(); at++) {
            var stage = stages.get(at);
            if (stage.next() > 0) {
                ribbon(at);
            }
            column(stage, x(at));
            sketch.below(x(at) + WIDTH / 2, stage.name().replace(" or later", " +"));
        }
        return sketch.picture(
                "From %d first talks: after %d of them a second one was held."
                        .formatted(stages.getFirst().talks(), stages.getFirst().next()),
                List.of(
                        "Talk",
                        "Held",
                        "Next talk held",
                        "Went on",
                        "Open",
                        "No reply",
                        "Withdrew",
                        "A no"),
                stages.stream().map(FlowPicture::row).toList());
    }

    /// Those that went further stand on top, so that the ribbons run straight.
    private void column(Stage stage, double x) {
        var top = most;
        top = part(NEXT, x, top, stage.next());
        for (var what : CameOf.values()) {
            top = part(what.style(), x, top, stage.endings().of(what));
        }
    }

    private double part(String style, double x, double top, int many) {
        if (many > 0) {
            sketch.bar(style, x, WIDTH, top - many, top);
            if (HEIGHT * many / most >= READABLE) {
                sketch.on(style, x + WIDTH / 2, sketch.y(top - many / 2.0) + BASELINE, many);
            }
        }
        return top - many;
    }

    private void ribbon(int at) {
        var from = x(at) + WIDTH;
        var to = x(at + 1);
        var low = sketch.y(most - stages.get(at).next());
        sketch.path("ribbon", from, sketch.y(most), to, sketch.y(most), to, low, from, low);
    }

    private double x(int at) {
        var step = (Sketch.RIGHT - Sketch.LEFT - WIDTH) / Math.max(1, stages.size() - 1);
        return Sketch.LEFT + step * at;
    }

    private static List<String> row(Stage stage) {
        var row = new ArrayList<String>();
        row.add(stage.name());
        row.add(String.valueOf(stage.talks()));
        row.add(String.valueOf(stage.next()));
        for (var what : CameOf.values()) {
            row.add(String.valueOf(stage.endings().of(what)));
        }
        return row;
    }
}
