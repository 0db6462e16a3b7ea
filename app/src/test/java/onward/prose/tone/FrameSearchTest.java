package onward.prose.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onward.prose.Span;
import org.junit.jupiter.api.Test;

/// The search by numbers finds what reading each frame at each word finds, in the same order.
class FrameSearchTest {

    private static final Frames FRAMES = Frames.load();
    private static final List<String> BETWEEN =
            List.of(" ", ", ", ". ", " \"", " don't ", "! ", " 41k ", " 😀 ", " of the ", "\n");

    @Property(tries = 400)
    void bothWaysFindTheSame(@ForAll long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var frame = 0; frame < 3; frame++) {
            text.append(written(random)).append(one(BETWEEN, random));
        }
        assertThat(FRAMES.in(text.toString(), Pieces.of(text.toString())))
                .as(text.toString())
                .isEqualTo(plainly(text.toString()));
    }

    @Test
    void aTurnOfPhraseIsFoundWhereItStands() {
        var text = "Well. They ghosted me after five rounds, again.";
        assertThat(FRAMES.in(text, Pieces.of(text))).isNotEmpty().isEqualTo(plainly(text));
        assertThat(FRAMES.in("", List.of())).isEmpty();
    }

    /// Some frame of the lists as somebody could write it.
    private static String written(Random random) {
        var words = new ArrayList<String>();
        for (var slot : one(FRAMES.all(), random).slots()) {
            switch (slot) {
                case Slot.Any _ -> words.add("something");
                case Slot.Figure _ -> words.add("7");
                case Slot.Gap(var most, _) ->
                        words.addAll(List.of("x", "yy").subList(0, random.nextInt(most % 3 + 1)));
                case Slot.OneOf(var some, var begins, _, _) -> {
                    var all = new ArrayList<>(some);
                    begins.forEach(beginning -> all.add(beginning + "ing"));
                    words.add(one(all, random));
                }
            }
        }
        return String.join(" ", words);
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<Hit<Frame>> plainly(String text) {
        var pieces = Pieces.of(text);
        var hits = new ArrayList<Hit<Frame>>();
        for (var at = 0; at < pieces.size(); at++) {
            var begun = new ArrayList<Hit<Frame>>();
            var numbered = new ArrayList<Hit<Frame>>();
            for (var frame : FRAMES.all()) {
                var end = end(text, pieces, frame.slots(), at);
                if (end > at) {
                    var from = pieces.get(at);
                    var hit = new Hit<>(frame, Span.of(from.start(), pieces.get(end - 1).end()));
                    if (!(frame.slots().getFirst() instanceof Slot.OneOf first)) {
                        numbered.add(hit);
                        continue;
                    }
                    if (first.words().contains(from.plain())) {
                        hits.add(hit);
                    }
                    first.beginnings().stream()
                            .filter(some -> from.plain().startsWith(some.substring(0, 3)))
                            .forEach(_ -> begun.add(hit));
                }
            }
            hits.addAll(numbered);
            hits.addAll(begun);
        }
        return hits;
    }

    private static int end(String text, List<Piece> pieces, List<Slot> slots, int at) {
        if (slots.isEmpty()) {
            return at;
        }
        var rest = slots.subList(1, slots.size());
        if (slots.getFirst() instanceof Slot.Gap(var most, var beyond)) {
            for (var skip = 0; skip <= most && at + skip < pieces.size(); skip++) {
                if (!beyond && pieces.get(at + skip).opens()) {
                    return -1;
                }
                var end = end(text, pieces, rest, at + skip);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        return at < pieces.size() && fits(slots.getFirst(), pieces.get(at), text)
                ? end(text, pieces, rest, at + 1)
                : -1;
    }

    private static boolean fits(Slot slot, Piece piece, String text) {
        return switch (slot) {
            case Slot.Gap _, Slot.Any _ -> true;
            case Slot.Figure _ -> Character.isDigit(text.charAt(piece.start()));
            case Slot.OneOf words ->
                    (words.words().contains(piece.plain())
                                    || words.beginnings().stream()
                                            .anyMatch(piece.plain()::startsWith))
                            && words.suits(piece, text);
        };
    }
}
