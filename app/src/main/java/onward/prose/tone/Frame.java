package onward.prose.tone;

import java.util.List;

/// A turn of phrase with places left open, and what it speaks for.
///
/// @param topic what it speaks for: a label's word, or `kind`, `idiom`, `condemns`…
/// @param weight from 1, a hint, to 3, enough by itself
/// @param written as the list has it
record Frame(String topic, int weight, String written, List<Slot> slots) {

    Frame {
        slots = List.copyOf(slots);
    }

    /// One past the last piece of the frame where it begins at `start`; -1 where it does not stand.
    int endAt(List<Piece> pieces, String text, int start) {
        return end(pieces, text, start, 0);
    }

    // Gaps are short and few, so that the ways to fill them are bounded whatever the text.
    private int end(List<Piece> pieces, String text, int at, int index) {
        if (index == slots.size()) {
            return at;
        }
        return switch (slots.get(index)) {
            case Slot.Gap(var most, var beyond) ->
                    endAfterGap(pieces, text, at, index, most, beyond);
            case Slot.Any() -> at < pieces.size() ? end(pieces, text, at + 1, index + 1) : -1;
            case Slot.Figure() ->
                    at < pieces.size() && pieces.get(at).isNumber(text)
                            ? end(pieces, text, at + 1, index + 1)
                            : -1;
            case Slot.OneOf words ->
                    at < pieces.size() && words.fits(pieces.get(at), text)
                            ? end(pieces, text, at + 1, index + 1)
                            : -1;
        };
    }

    private int endAfterGap(
            List<Piece> pieces, String text, int at, int index, int most, boolean beyond) {
        for (var skip = 0; skip <= most && at + skip < pieces.size(); skip++) {
            if (!beyond && pieces.get(at + skip).opens()) {
                return -1;
            }
            var end = end(pieces, text, at + skip, index + 1);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
