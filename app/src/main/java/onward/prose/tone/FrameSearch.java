package onward.prose.tone;

import java.util.ArrayList;
import java.util.List;
import onward.prose.Span;

/// Finds all frames that stand in a text. Only those are tried that have a word for each of their
/// places somewhere in it, which most texts have for none.
final class FrameSearch {

    private final List<PlacedFrame> frames = new ArrayList<>();
    private final FramePlaces places = new FramePlaces();
    private final FrameAnchors anchors;

    FrameSearch(List<Frame> all) {
        all.forEach(frame -> frames.add(new PlacedFrame(frame, places)));
        places.close();
        anchors =
                new FrameAnchors(frames.stream().map(PlacedFrame::places).toList(), places.size());
    }

    /// Every frame that stands in these pieces of a text: by where it begins, then those that a
    /// whole word begins, a number, the beginning of a word, each in the order of the lists.
    List<Hit<Frame>> in(String text, List<Piece> pieces) {
        var fitted = new int[pieces.size()][];
        var all = places.room();
        for (var at = 0; at < fitted.length; at++) {
            fitted[at] = places.of(pieces.get(at));
            for (var place : fitted[at]) {
                all[place >> 6] |= 1L << place;
            }
        }
        var room = anchors.room();
        anchors.fill(all, room);
        var likely = new ArrayList<PlacedFrame>();
        for (var part = 0; part < room.length; part++) {
            for (var bits = room[part]; bits != 0; bits &= bits - 1) {
                likely.add(frames.get((part << 6) + Long.numberOfTrailingZeros(bits)));
            }
        }
        return likely.isEmpty() ? List.of() : search(text, pieces, fitted, likely);
    }

    private static List<Hit<Frame>> search(
            String text, List<Piece> pieces, int[][] fitted, List<PlacedFrame> likely) {
        var hits = new ArrayList<Hit<Frame>>();
        var numbers = new ArrayList<Hit<Frame>>();
        var begun = new ArrayList<Hit<Frame>>();
        for (var at = 0; at < fitted.length; at++) {
            var piece = pieces.get(at);
            for (var frame : likely) {
                var end = frame.endAt(text, pieces, fitted, at);
                if (end > at) {
                    var span = Span.of(piece.start(), pieces.get(end - 1).end());
                    var hit = new Hit<>(frame.frame(), span);
                    add(hits, hit, frame.timesWhole(piece));
                    add(numbers, hit, frame.beginsWithNumber() ? 1 : 0);
                    add(begun, hit, frame.timesBegun(piece));
                }
            }
            hits.addAll(numbers);
            hits.addAll(begun);
            numbers.clear();
            begun.clear();
        }
        return hits;
    }

    private static void add(List<Hit<Frame>> hits, Hit<Frame> hit, int times) {
        for (var time = 0; time < times; time++) {
            hits.add(hit);
        }
    }
}
