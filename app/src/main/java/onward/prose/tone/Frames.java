package onward.prose.tone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds turns of phrase in a text. Each begins with a word or a number; its gaps are bounded, so a
/// text costs its length times a small constant.
final class Frames {

    private static final String FOLDER = "/prose/frames/";
    private static final int BEGINNING = 3;

    private final List<Frame> all = new ArrayList<>();
    private FrameSearch search = new FrameSearch(List.of());

    private Frames() {}

    /// Loads the lists that `prose/frames/lists` names: `TOPIC<TAB>WEIGHT<TAB>FRAME` a line.
    static Frames load() {
        return load(lines("lists"));
    }

    /// Loads the turns of phrase of somebody who may need help.
    static Frames ofHelp() {
        return load(List.of("help.txt"));
    }

    private static Frames load(List<String> names) {
        var frames = new Frames();
        var classes = new FrameClasses();
        lines("classes.txt").forEach(classes::add);
        for (var name : names) {
            for (var line : lines(name)) {
                frames.add(line, classes);
            }
        }
        frames.search = new FrameSearch(frames.all);
        return frames;
    }

    private void add(String line, FrameClasses classes) {
        var fields = line.split("\t", -1);
        if (fields.length != 3) {
            throw new IllegalStateException("a frame is written TOPIC, WEIGHT, FRAME: " + line);
        }
        var slots =
                Arrays.stream(fields[2].strip().split(" +", -1))
                        .map(written -> Slot.read(written, classes))
                        .toList();
        var frame = new Frame(fields[0].intern(), Integer.parseInt(fields[1]), fields[2], slots);
        all.add(frame);
        if (!(slots.getFirst() instanceof Slot.Figure)
                && !(slots.getFirst() instanceof Slot.OneOf first && isLong(first))) {
            throw new IllegalStateException(
                    "a frame begins with a word, or three letters of it: " + line);
        }
    }

    private static boolean isLong(Slot.OneOf words) {
        return words.beginnings().stream().allMatch(one -> one.length() >= BEGINNING);
    }

    /// Every frame there is.
    List<Frame> all() {
        return List.copyOf(all);
    }

    /// Every frame that stands in these pieces of a text.
    List<Hit<Frame>> in(String text, List<Piece> pieces) {
        return search.in(text, pieces);
    }

    private static List<String> lines(String name) {
        try (var list = Frames.class.getResourceAsStream(FOLDER + name)) {
            if (list == null) {
                throw new IllegalStateException("the list " + name + " is not in the program");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("%"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the list " + name, unreadable);
        }
    }
}
