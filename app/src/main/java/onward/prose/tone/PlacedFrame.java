package onward.prose.tone;

import java.util.Arrays;
import java.util.List;

/// A frame whose places have numbers, so that whether a word fits is one bit.
final class PlacedFrame {

    private static final int BEGINNING = 3;
    private static final int NONE = -1;

    private final Frame frame;
    private final Slot[] slots;
    private final int[] placeOf;

    PlacedFrame(Frame frame, FramePlaces places) {
        this.frame = frame;
        slots = frame.slots().toArray(Slot[]::new);
        placeOf =
                frame.slots().stream()
                        .mapToInt(slot -> slot instanceof Slot.OneOf one ? places.add(one) : NONE)
                        .toArray();
    }

    Frame frame() {
        return frame;
    }

    /// Its places, each once.
    int[] places() {
        return Arrays.stream(placeOf).filter(place -> place != NONE).distinct().toArray();
    }

    boolean beginsWithNumber() {
        return slots[0] instanceof Slot.Figure;
    }

    /// How many of its first words a word is.
    int timesWhole(Piece piece) {
        return slots[0] instanceof Slot.OneOf first && first.words().contains(piece.plain())
                ? 1
                : 0;
    }

    /// How many beginnings of its first words begin alike.
    int timesBegun(Piece piece) {
        var times = 0;
        if (slots[0] instanceof Slot.OneOf first) {
            for (var beginning : first.beginnings()) {
                times += piece.plain().regionMatches(0, beginning, 0, BEGINNING) ? 1 : 0;
            }
        }
        return times;
    }

    /// One past the last piece of the frame where it begins at `start`; -1 where it does not stand.
    ///
    /// @param fitted for each piece the places that it fits
    int endAt(String text, List<Piece> pieces, int[][] fitted, int start) {
        return end(text, pieces, fitted, start, 0);
    }

    // Gaps are short and few, so that the ways to fill them are bounded whatever the text.
    private int end(String text, List<Piece> pieces, int[][] fitted, int at, int index) {
        if (index == slots.length) {
            return at;
        }
        if (slots[index] instanceof Slot.Gap gap) {
            return endAfterGap(text, pieces, fitted, at, index, gap);
        }
        var fits =
                at < fitted.length
                        && switch (slots[index]) {
                            case Slot.Gap _, Slot.Any _ -> true;
                            case Slot.Figure _ -> pieces.get(at).isNumber();
                            case Slot.OneOf words ->
                                    FramePlaces.has(fitted[at], placeOf[index])
                                            && words.suits(pieces.get(at), text);
                        };
        return fits ? end(text, pieces, fitted, at + 1, index + 1) : -1;
    }

    private int endAfterGap(
            String text, List<Piece> pieces, int[][] fitted, int at, int index, Slot.Gap gap) {
        for (var skip = 0; skip <= gap.most() && at + skip < fitted.length; skip++) {
            if (!gap.beyond() && pieces.get(at + skip).opens()) {
                return -1;
            }
            var end = end(text, pieces, fitted, at + skip, index + 1);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
