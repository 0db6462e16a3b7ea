package onward.prose.tone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.prose.Span;

/// Finds turns of phrase in a text. Each begins with a word, by which it is looked up; its gaps are
/// bounded, so a text costs its length times a small constant.
final class Frames {

    private static final String FOLDER = "/prose/frames/";
    private static final int BEGINNING = 3;

    private final Map<String, List<Placed>> byFirst = new HashMap<>();
    private final Map<String, List<Placed>> byBeginning = new HashMap<>();

    private final List<Placed> numbered = new ArrayList<>();
    private final List<Frame> all = new ArrayList<>();

    private final FramePlaces places = new FramePlaces();

    /// A frame with the numbers of its places.
    private static final class Placed {
        private final Frame frame;
        private final int[] places;

        Placed(Frame frame, FramePlaces all) {
            this.frame = frame;
            places =
                    frame.slots().stream()
                            .filter(Slot.OneOf.class::isInstance)
                            .map(Slot.OneOf.class::cast)
                            .mapToInt(all::add)
                            .toArray();
        }
    }

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
        frames.places.close();
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
        var placed = new Placed(frame, places);
        if (slots.getFirst() instanceof Slot.Number) {
            numbered.add(placed);
            return;
        }
        if (!(slots.getFirst() instanceof Slot.OneOf first)) {
            throw new IllegalStateException("a frame begins with a word: " + line);
        }
        for (var word : first.words()) {
            byFirst.computeIfAbsent(word, w -> new ArrayList<>()).add(placed);
        }
        for (var beginning : first.beginnings()) {
            if (beginning.length() < BEGINNING) {
                throw new IllegalStateException("too short a beginning: " + line);
            }
            byBeginning
                    .computeIfAbsent(beginning.substring(0, BEGINNING), b -> new ArrayList<>())
                    .add(placed);
        }
    }

    /// Every frame there is.
    List<Frame> all() {
        return List.copyOf(all);
    }

    /// Every frame that stands in these pieces of a text.
    List<Hit<Frame>> in(String text, List<Piece> pieces) {
        var hits = new ArrayList<Hit<Frame>>();
        var fitted = places.none();
        pieces.forEach(piece -> places.addTo(fitted, piece.plain()));
        for (var at = 0; at < pieces.size(); at++) {
            var word = pieces.get(at).plain();
            find(byFirst.getOrDefault(word, List.of()), text, pieces, at, fitted, hits);
            if (pieces.get(at).isNumber(text)) {
                find(numbered, text, pieces, at, fitted, hits);
            }
            if (word.length() >= BEGINNING) {
                var beginning = word.substring(0, BEGINNING);
                find(
                        byBeginning.getOrDefault(beginning, List.of()),
                        text,
                        pieces,
                        at,
                        fitted,
                        hits);
            }
        }
        return hits;
    }

    private static void find(
            List<Placed> frames,
            String text,
            List<Piece> pieces,
            int at,
            long[] fitted,
            List<Hit<Frame>> hits) {
        for (var placed : frames) {
            if (!FramePlaces.has(fitted, placed.places)) {
                continue;
            }
            var end = placed.frame.endAt(pieces, text, at);
            if (end > at) {
                hits.add(
                        new Hit<>(
                                placed.frame,
                                Span.of(
                                        pieces.get(at).span().start(),
                                        pieces.get(end - 1).span().end())));
            }
        }
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
